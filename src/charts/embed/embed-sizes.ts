// Pixels of an embed: its style sheet is written with them, and its height reckoned.

/** Pixels around everything. */
export const MARGIN = 12

/** Sizes of text in pixels and its leading. Closer, Vietnamese marks would touch. */
export const TITLE = 18
export const SUBTITLE = 14
export const NOTE = 13
export const LEADING = 1.5
/** Above and below what a finger reaches for, so that it is 44 pixels high. */
export const REACH = 12
export const AROUND_DRAWING = 8
export const ABOVE_NOTE = 4
