import { join } from "node:path"
import { Resvg } from "@resvg/resvg-js"
import type { ChartSpec } from "../chart-spec"
import type { Theme } from "../palette"
import { layoutWidth } from "./png-size"
import { svgFile } from "./svg-file"

const FONTS = "node_modules/@expo-google-fonts/be-vietnam-pro"
const FONT_FILES = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"]

/** The chart as PNG, exactly `width` pixels wide. */
export async function pngFile(spec: ChartSpec, width: number, theme: Theme): Promise<Uint8Array> {
  return pngOf(await svgFile(spec, layoutWidth(width), theme === "auto" ? "light" : theme), width) // a PNG cannot follow its reader
}

/** An SVG as PNG, `width` pixels wide, its letters set in our typeface. */
export function pngOf(svg: string, width: number): Uint8Array {
  const fontFiles = FONT_FILES.map((file) => join(process.cwd(), FONTS, file))
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Be Vietnam Pro" },
  })
  return picture.render().asPng()
}
