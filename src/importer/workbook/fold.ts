/** A name or wording with nothing but its letters and digits: without case, marks, blanks and punctuation ("TP. Hồ Chí Minh" as tphochiminh). */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll(/[^a-z0-9]/g, "")
}
