// All that runs in a reader's browser on reading pages and in embeds, and only as a help: without it everything is there to read.
import { copyOnClick, copyTables } from "./copy"
import { tellHeight } from "./frame-height"
import { readChart } from "./read-chart"
import { stepYears } from "./step-years"
import { suggest } from "./suggest"

tellHeight()
copyOnClick()
// React counts the elements of its tools before anything else may stand among them: src/pages/_app.tsx tells when it has.
if (document.getElementById("__NEXT_DATA__") && !("hydrated" in document.body.dataset))
  addEventListener("hydrated", copyTables)
else copyTables()
for (const stage of document.querySelectorAll<HTMLElement>("[data-stage]")) readChart(stage)
for (const row of document.querySelectorAll<HTMLElement>("[data-steps]")) stepYears(row)
for (const field of document.querySelectorAll<HTMLInputElement>("[data-find]")) suggest(field)
