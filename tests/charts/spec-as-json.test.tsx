import { NextIntlClientProvider } from "next-intl"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { ChartFigure } from "@/charts/chart-figure"
import type { PageChart } from "@/charts/make-chart"
import { messagesOf } from "@/i18n/messages"
import { allExamples } from "./examples"

const examples = await allExamples()

function figureOf(spec: PageChart): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={spec.locale} messages={messagesOf(spec.locale)} timeZone="Asia/Ho_Chi_Minh">
      <ChartFigure spec={spec} />
    </NextIntlClientProvider>,
  )
}

test.each(examples)("$label comes out of JSON as it went in: pages have it as a prop", ({ spec }) => {
  const kept = JSON.parse(JSON.stringify(spec))
  expect(kept).toStrictEqual(spec)
  expect(figureOf({ ...kept, params: {} })).toBe(figureOf({ ...spec, params: {} }))
})

test.each(examples)("$label stands on a page with its drawing, its places and its table", ({ spec }) => {
  const html = figureOf({ ...spec, params: {} })
  const scope = /^<figure [^>]*data-chart="[a-z]+".*<div class="[^"]*" data-stage="[^"]+".*<\/figure>$/s
  expect(html).toMatch(scope)
  expect(html).toMatch(/<svg [^>]*data-places="[-\d, ]*"/)
  expect(html).toContain('data-ring=""')
  expect(html).toMatch(/<p [^>]*data-tip="" role="status"/)
  expect(html.match(/<tbody>/g)).toHaveLength(1)
  expect(html).not.toContain("<script")
})
