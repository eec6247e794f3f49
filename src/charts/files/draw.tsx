import { Resvg } from "@resvg/resvg-js"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { ReactElement } from "react"
import type { ChartSpec } from "../chart-spec"
import type { Theme } from "../drawing/palette"
import { ChartPicture } from "../drawing/picture"
import { layoutWidth, MEASURES, type Size } from "../drawing/picture-layout"
import { wordingOf } from "../wording"
import { SOCIAL_SIZE, SocialCard } from "./social-card"

// What takes long: a thread of its own does it where the site answers readers (chart-file.ts).

/** A picture to be drawn: everything that stands in it, as plain data. `width` in pixels, or the use of the picture; null: the format's own. */
export type PictureTask =
  | { kind: "svg" | "png"; spec: ChartSpec; width: number | Size | null; theme: Theme }
  | { kind: "social"; spec: ChartSpec }

/** Pixels, when the address does not say. */
const WIDTH = { svg: 720, png: 1200 }

export async function draw(task: PictureTask): Promise<string | Uint8Array> {
  const { kind, spec } = task
  if (kind === "social") return pngOf(await socialSvg(spec), SOCIAL_SIZE.width)
  const width = task.width ?? WIDTH[kind]
  return kind === "svg" ? svgFile(spec, width, task.theme) : pngFile(spec, width, task.theme)
}

export function socialSvg(spec: ChartSpec): Promise<string> {
  const { t } = wordingOf(spec.locale)
  return markupOf(<SocialCard spec={spec} site={t("site")} place={(row) => t("social.place", row)} />)
}

/**
 * The chart as an SVG document that stands alone, `width` pixels wide or laid out for a use. One that follows its reader's theme is for
 * a page's `<img>`, which lends it no typeface: it carries ours.
 */
export async function svgFile(spec: ChartSpec, width: number | Size, theme: Theme): Promise<string> {
  const typeface = theme === "auto" ? await ownTypeface() : ""
  return markupOf(<ChartPicture spec={spec} width={width} theme={theme} typeface={typeface} />)
}

/** The letters of our pages, as CSS that fetches nothing. */
async function ownTypeface(): Promise<string> {
  const faces = [400, 600].map(async (weight) => {
    const file = join(process.cwd(), "src/fonts/generated", `be-vietnam-pro-${weight}.woff2`)
    const data = await readFile(file, "base64")
    return `@font-face{font-family:Be Vietnam Pro;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`
  })
  return (await Promise.all(faces)).join("")
}

/** Our letters, regular and semi-bold, as files. */
export const FONT_FILES = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"].map(
  (file) => join(process.cwd(), "node_modules/@expo-google-fonts/be-vietnam-pro", file),
)

/** The chart as PNG, exactly `width` pixels wide or laid out for a use. */
export async function pngFile(spec: ChartSpec, width: number | Size, theme: Theme): Promise<Uint8Array> {
  const own = theme === "auto" ? "light" : theme // a PNG cannot follow its reader
  if (typeof width === "string") return pngOf(await svgFile(spec, width, own), MEASURES[width].width)
  return pngOf(await svgFile(spec, layoutWidth(width), own), width)
}

/** An SVG as PNG, `width` pixels wide, its letters set in our typeface. */
export function pngOf(svg: string, width: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: "Be Vietnam Pro" },
  })
  return picture.render().asPng()
}

/** Hooks-free elements as HTML or SVG. */
async function markupOf(element: ReactElement): Promise<string> {
  // Next refuses a static import of this module in the server's bundle.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return renderToStaticMarkup(element)
}

export async function documentOf(html: ReactElement): Promise<string> {
  return `<!doctype html>${await markupOf(html)}`
}
