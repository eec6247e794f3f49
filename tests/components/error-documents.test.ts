import { describe, expect, it } from "vitest"
import { badRequestDocument, notFoundDocument, serverErrorDocument } from "@/components/error-documents"
import { PLAIN_STYLE } from "@/components/plain-document"
import { themesOf, TOKENS } from "./tokens"

describe("pages that stand alone", () => {
  it("says what is wrong with a query, and leads to the page without it", () => {
    const page = badRequestDocument("vi", { kind: "doubled", name: "group" }, "/vi/xep-hang/2023")
    expect(page).toContain("Lựa chọn “group” được ghi hai lần.")
    expect(page).toContain('href="/vi/xep-hang/2023"')
    expect(page).toContain('<html lang="vi">')
  })

  it("leads from a missing page to the search and home", () => {
    const page = notFoundDocument("en")
    expect(page).toContain('action="/en/find"')
    expect(page).toContain('href="/en"')
    expect(page).toContain("There is no such page")
  })

  it("takes the blame for an error", () => expect(serverErrorDocument("en")).toContain("not yours"))

  it("shows what was sent, and runs none of it", () => {
    const name = `"><script>alert('1')</script>&`
    const page = badRequestDocument("en", { kind: "unknown", name }, "/en")
    expect(page).not.toContain("<script")
    expect(page).toContain("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)")
  })

  it("repeats no more than a little of what was sent", () => {
    expect(badRequestDocument("en", { kind: "unknown", name: "x".repeat(9000) }, "/en").length).toBeLessThan(3000)
  })

  it("has the colours of the other pages", () => {
    const { light, dark } = themesOf(PLAIN_STYLE)
    expect(TOKENS.light).toMatchObject(light)
    expect(TOKENS.dark).toMatchObject(dark)
  })
})
