/** Sizes that every chart shares, in pixels. Text keeps its size however wide the picture is; the arrangement changes. */
export const TEXT = 12
export const LINE = 16
/** From here up there is room beside the marks; below it is a phone. */
export const WIDE_FROM = 560

export const FONT = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
