import { describe, expect, test } from "vitest"
import { searchKey, wordingKey } from "@/domain/spelling"

describe("spellings of one name have one key", () => {
  test.each([
    [
      "bariavungtau",
      ["Bà Rịa - Vũng Tàu", "ba ria vung tau", "BaRia-VungTau", "BÀ RỊA–VŨNG TÀU", "tỉnh Bà Rịa-Vũng Tàu"],
    ],
    ["hungyen", ["Hưng Yên", "hung yen", "HƯNG YÊN", "Tỉnh Hưng Yên", "tinh hung yen", "Hung Yen province"]],
    ["hatinh", ["Hà Tĩnh", "ha tinh", "tỉnh Hà Tĩnh", "tinh ha tinh", "Ha Tinh Province"]],
    ["thanhhoa", ["Thanh Hóa", "Thanh Hoá", "thanh hoa", "tỉnh Thanh Hóa"]],
    [
      "danang",
      ["Đà Nẵng", "da nang", "thành phố Đà Nẵng", "THANH PHO DA NANG", "TP. Đà Nẵng", "tp đà nẵng", "Da Nang City"],
    ],
    ["daklak", ["Đắk Lắk", "Đăk Lăk", "dak lak", "Ðắk Lắk"]],
    ["hochiminh", ["TP. Hồ Chí Minh", "Ho Chi Minh City", "thành phố Hồ Chí Minh", "TP.Hồ Chí Minh", "ho chi minh"]],
    ["thuathienhue", ["Thừa Thiên Huế", "Thừa Thiên-Huế", "thua thien - hue"]],
  ])("%s", (key, spellings) => {
    expect(spellings.map(searchKey)).toEqual(spellings.map(() => key))
  })
})

test.each([
  ["a name written with combined or with separate marks", "Hưng Yên".normalize("NFC"), "Hưng Yên".normalize("NFD")],
  ["the merger's old and new", "Hà Nội cũ", "Hà Nội"],
  ["the merger's new", "Hưng Yên mới", "hung yen"],
  ["two words of rank", "tỉnh, thành phố Huế", "Huế"],
])("%s has the same key", (_sentence, one, other) => {
  expect(searchKey(one)).toBe(searchKey(other))
})

test.each([
  ["a word of rank alone is kept, or it would match everything", "tỉnh", "tinh"],
  ["so is 'thành phố'", "thành phố", "thanhpho"],
  ["'tp' inside a word is kept", "TPHCM", "tphcm"],
  ["digits are kept", "Quận 1", "quan1"],
  ["nothing but blanks and signs", " - . ", ""],
])("%s", (_sentence, text, key) => {
  expect(searchKey(text)).toBe(key)
})

test("a wording keeps every word, also those of rank", () => {
  expect(wordingKey(" Tỷ lệ HÀI LÒNG, ở tỉnh (%) ")).toBe("tylehailongotinh")
  expect(wordingKey("City")).toBe("city")
})
