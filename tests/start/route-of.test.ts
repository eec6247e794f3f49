import { expect, test } from "vitest"
import { routeOf } from "@/start/route-of"

test.each([
  ["/", "/"],
  ["/vi", "/vi"],
  ["/vi/tinh/hung-yen/2023", "/vi/tinh"],
  ["/en/find?q=somebody", "/en/find"],
  ["/charts/map.png?title=somebody", "/charts"],
  ["/api/v1/rankings?year=2023", "/api/v1"],
  ["/api/health", "/api/health"],
  ["/scores.csv?release=1", "/files"],
  ["/scores.csv-metadata.json", "/files"],
  ["/press-kit/hung-yen-2023.zip", "/press-kit"],
  ["/documents/hung-yen/2023/plan.docx", "/documents"],
  ["/vi/somebody", "other"],
  ["/somebody@example.org", "other"],
])("%s is of the kind %s", (address, route) => {
  expect(routeOf(address)).toBe(route)
})
