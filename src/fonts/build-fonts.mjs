// Cuts the letters of the pages out of Be Vietnam Pro: two weights, each one file with what both languages use. Plain JavaScript, as it is
// called before TypeScript can run.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import subsetFont from "subset-font"

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Weight to the face of that weight. */
const FACES = { 400: "400Regular/BeVietnamPro_400Regular.ttf", 600: "600SemiBold/BeVietnamPro_600SemiBold.ttf" }

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("")
const VIETNAMESE =
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ" +
  "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
const SIGNS = "\u00a0©±×·«»°₫€–—‘’“”…•‰←↑→↓−≤≥"

/** What letters need of the font's features: marks, kerning, figures of one width. */
const FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk", "tnum"]

/** Writes one file a weight. */
export async function buildFonts() {
  mkdirSync(at("generated"), { recursive: true })
  for (const [weight, face] of Object.entries(FACES)) {
    const font = readFileSync(at(`../../node_modules/@expo-google-fonts/be-vietnam-pro/${face}`))
    const letters = await subsetFont(font, ASCII + VIETNAMESE + SIGNS, {
      targetFormat: "woff2",
      keepFeatures: FEATURES,
      noHinting: true,
      noLayoutClosure: true,
    })
    writeFileSync(at(`generated/be-vietnam-pro-${weight}.woff2`), letters)
  }
}
