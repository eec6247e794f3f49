import type { Locator, Page } from "@playwright/test"
import { expect, test } from "./kept-page"

/** What the button below a table puts on the clipboard. */
async function copied(page: Page, table: Locator): Promise<{ html: string; text: string }> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  const line = table.locator("xpath=(ancestor-or-self::*[@role='region'] | self::*)[1]/following-sibling::*[1]")
  await line.getByRole("button", { name: /^(Sao chép bảng|Copy table)$/ }).click()
  await expect(line.getByRole("status")).toHaveText(/^(Đã chép|Copied)$/)
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const of = async (type: string) => (await item!.getType(type)).text()
    return { html: await of("text/html"), text: await of("text/plain") }
  })
}

for (const [path, points, place, source] of [
  ["/vi/xep-hang/2024", "44,40", "Hưng Yên", "năm 2024, chưa có trọng số"],
  ["/en/rankings/2024", "44.40", "Hung Yen", "2024, unweighted"],
] as const)
  test(`${path}: the ranking is copied with caption, codes, figures by language and source`, async ({ page }) => {
    await page.goto(path)
    const { html, text } = await copied(page, page.locator("table:has(#hung-yen)"))
    const lines = text.split("\n")
    expect(lines[0]).toContain("PAPI")
    expect(lines.at(-1)).toContain(source)
    const row = lines.find((line) => line.includes(place))!.split("\t")
    expect(row[0]).toBe("33")
    expect(row).toContain(points)
    for (const cell of [place, points, "33"]) expect(html).toContain(`<td>${cell}`)
    expect(html).toMatch(/<caption>.*PAPI/)
  })

test("pasted as HTML it is the same table, and drawings leave no empty columns", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2024#nearby")
  const { text } = await copied(page, page.getByRole("table", { name: /^Giáp ranh/ }))
  await page.evaluate(() => {
    document.body.innerHTML = "<div contenteditable id=paper></div>"
    document.getElementById("paper")!.focus()
  })
  await page.keyboard.press("Control+V")
  const rows = await page
    .locator("#paper tr")
    .evaluateAll((all) =>
      all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())),
    )
  const lines = text.split("\n").slice(1, -1)
  expect(rows).toEqual(lines.map((line) => line.split("\t")))
  for (const [column] of rows[0]!.entries()) expect(rows.slice(1).some((row) => row[column])).toBe(true)
  await expect(page.locator("#paper")).toContainText("chưa có trọng số")
})

test("codes of provinces stand in the rows of a matrix and of a chart, and beside the heads of a comparison", async ({
  page,
}) => {
  await page.goto("/vi")
  expect((await copied(page, page.getByRole("table").last())).text).toMatch(/\n33\tHưng Yên\t/)
  await page.goto("/vi/xep-hang/2024")
  await page.locator("details:has(table) > summary").last().click()
  expect((await copied(page, page.locator("details table").last())).text).toMatch(/\n33\t19\tHưng Yên\t44,40/)
  await page.goto("/vi/so-sanh?province=hung-yen,lai-chau&year=2024")
  expect((await copied(page, page.getByRole("table").first())).text).toContain("\tHưng Yên 33\tLai Châu 12")
})

test("the tables of a working tool are copied, too, and it goes on working", async ({ page }) => {
  const broken: string[] = []
  page.on("pageerror", (error) => broken.push(error.message))
  await page.goto("/vi/ke-hoach/lai-chau/2024")
  const { text } = await copied(page, page.getByRole("table").last())
  expect(text).toContain("Tiếp cận thông tin")
  expect(text, "what stands in a field is copied, too").toMatch(/Tri thức công dân\t.*\t\d,\d\d\t\d,\d\d/)
  expect(broken).toEqual([])
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })
  test("nothing offers to copy", async ({ page }) => {
    await page.goto("/vi/xep-hang/2024")
    await expect(page.getByText("Sao chép bảng")).toHaveCount(0)
  })
})
