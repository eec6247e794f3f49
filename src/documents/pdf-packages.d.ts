declare module "svg-to-pdfkit" {
  type Options = {
    width: number
    height: number
    preserveAspectRatio?: string
    /** the name of a registered font */
    fontCallback: (family: string, bold: boolean, italic: boolean) => string
  }
  /** Draws an SVG into a document of pdfkit, its upper left corner at (x, y). */
  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: Options,
  ): void
}

declare module "fontkit" {
  /** Reads a font, its tables when they are first needed. pdfkit takes it as it takes a file's bytes. */
  export function create(bytes: Uint8Array): PDFKit.Mixins.PDFFontSource
}
