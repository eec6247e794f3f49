import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { ScorecardMatrix } from "@/components/scorecard-matrix"
import { chartOf } from "../charts/examples"

const yearHref = (year: number) => `/year/${year}`

test("a province's cells are its groups, each a link to its edition; the row heads and years are the tab stops", async () => {
  const card = await chartOf("scorecard", { province: "bac-giang" })
  const html = renderToStaticMarkup(
    <ScorecardMatrix {...card} caption="x" head="Chỉ số" current={2023} yearHref={yearHref} />,
  )
  expect(html.match(/<th scope="row"/g)).toHaveLength(9)
  expect(html.match(/<a href="\/year\/2023" tabindex="-1"/g)).toHaveLength(9)
  expect(html.match(/<th scope="col"[^>]* aria-current="true"/g)).toHaveLength(1)
  const total = /<tr>(?:(?!<tr>).)*Điểm tổng hợp PAPI(.*?)<\/tr>/s.exec(html)![1]!
  const cells = [...total.matchAll(/<td class="([^"]*)">.*?>(\d|–)</g)].map(([, kind, text]) => `${text} ${kind}`)
  expect(cells.slice(3, 6)).toEqual(["– no", "2 g2", "1 g1 cut"]) // 2014 has no result, and 2016 another method
})

test("all provinces: a row each in its region, without links in the cells", async () => {
  const card = await chartOf("scorecard", { view: "provinces" })
  const html = renderToStaticMarkup(<ScorecardMatrix {...card} dense caption="x" head="Tỉnh" yearHref={yearHref} />)
  expect(html.match(/<th scope="row"/g)).toHaveLength(63)
  expect(html.match(/<th scope="rowgroup"/g)).toHaveLength(6)
  expect(html.match(/<a /g)).toHaveLength(14)
})
