import { sumPoints } from "@/domain/points"
import type { DataPackage } from "@/importer/package/read-package"
import { address } from "@/importer/problems"
import type { TestCell, TestSheet } from "./workbook-file"

/** Columns D to F and so on hold the provinces. */
const FIRST = 3

/**
 * A sheet as PAPI publishes it, with the figures of the data package: all of its rows, zeros for suppressed results, blanks for indicators with fewer than 15
 * answers, binary noise behind the sixth decimal, blanks around names. A test finds and changes cells in it.
 */
export class PapiSheet implements TestSheet {
  readonly rows: TestCell[][] = []
  name: string
  private readonly keys = new Map<string, number>()
  private readonly codes: readonly string[]

  constructor(
    private readonly data: DataPackage,
    readonly year: number,
  ) {
    this.name = `${year}_VIE_ENG`
    this.codes = data.editions.get(year)!.provinces.names
    this.head()
    this.totals()
    for (const { id } of data.reference.dimensions.rows) this.dimension(id)
    this.values("respondents", ["Observations", "Số quan sát", null], (p) => this.interval(p, 3))
    this.add("note", ["Note: cells with fewer than 15 answers are blank", "Bản quyền @CECODES, RTA and UNDP (2024)"])
  }

  /** The number of the row of a figure, from 0: "1.1", an indicator's id, "dimension 1", "total", "ci95_low", "codes". */
  row(key: string): number {
    const row = this.keys.get(key)
    if (row === undefined) throw new Error(`no row ${key}`)
    return row
  }

  column(code: string): number {
    return FIRST + this.codes.indexOf(code)
  }

  /** Changes a cell; a code of a province or the number of a column. Returns its place as a problem names it. */
  set(key: string, column: string | number, value: TestCell): string {
    const at = typeof column === "string" ? this.column(column) : column
    this.rows[this.row(key)]![at] = value
    return this.at(key, column)
  }

  get(key: string, code: string): TestCell {
    return this.rows[this.row(key)]![this.column(code)]!
  }

  at(key: string, column: string | number): string {
    return `${this.name}!${address(this.row(key), typeof column === "string" ? this.column(column) : column)}`
  }

  /** Takes out a row. */
  drop(key: string): void {
    this.splice(this.row(key), 1)
    this.keys.delete(key)
  }

  /** Puts a row below another one. */
  insert(below: string, key: string, cells: TestCell[]): void {
    const row = this.row(below) + 1
    this.splice(row, 0, cells)
    this.keys.set(key, row)
  }

  private splice(row: number, removed: number, ...cells: TestCell[][]): void {
    this.rows.splice(row, removed, ...cells)
    for (const [key, at] of this.keys) if (at >= row) this.keys.set(key, at + cells.length - removed)
  }

  private add(key: string, cells: TestCell[]): void {
    this.keys.set(key, this.rows.length)
    this.rows.push(cells)
  }

  private head(): void {
    const { boundarySet } = this.data.editions.get(this.year)!
    const rows = this.data.reference.provinces.rows.filter((row) => row.boundary_set === boundarySet)
    const name = (code: string) => rows.find((row) => row.code === code)!.name_vi
    const spelt = (code: string) => SPELT[name(code)] ?? name(code)
    this.add("codes", ["", "", null, ...this.codes.map((code) => Number(code))])
    this.add("names", ["", "", "Thang điểm", ...this.codes.map(spelt)])
  }

  private totals(): void {
    const total = (p: number) => this.sum(p, () => true)
    this.values("total", [`PAPI ${this.year} (Unweighted)`, "Chỉ số PAPI (không có trọng số)", "10-80"], total)
    this.values(
      "weighted",
      [`PAPI ${this.year} (Weighted)`, "Chỉ số PAPI (có trọng số)", "10-80"],
      (p) => total(p) && total(p)! + 0.3,
    )
    this.values("ci95_low", ["95% CI (low)", "Khoảng tin cậy 95% (thấp)", null], (p) => this.interval(p, 0))
    this.values("ci95_high", ["95% CI (high)", "Khoảng tin cậy 95% (cao)", null], (p) => this.interval(p, 1))
    this.values("standard_error", ["Standard Error", "Sai số chuẩn", null], (p) => this.interval(p, 2))
  }

  private dimension(id: number): void {
    const { name_en, name_vi } = this.data.reference.dimensions.rows.find((row) => row.id === id)!
    const label = this.year < 2020 ? `Chỉ số nội dung ${id}: ${name_vi}` : `Dimension ${id}: ${name_vi}`
    this.values(`dimension ${id}`, [` ${name_en} `, label, "1-10"], (p) =>
      this.sum(p, (part) => part.startsWith(`${id}.`)),
    )
    for (const part of this.data.editions.get(this.year)!.periods.filter(({ dimension }) => dimension === id)) {
      const scale = `${part.min}-${part.max}`
      this.values(part.id, [part.name_en, `${part.id}: ${part.name_vi} `, scale], (p) => this.score(p, part.id) ?? 0)
      for (const row of this.data.reference.indicators.rows.filter((each) => each.sub_dimension === part.id))
        if (row.years.includes(String(this.year)))
          this.values(row.id, [`${row.name_en} `, row.name_vi, row.scale_printed], (p) =>
            this.indicator(p, row.id, part.id),
          )
    }
  }

  private values(key: string, labels: TestCell[], value: (province: number) => number | null): void {
    this.add(key, [...labels, ...this.codes.map((_, province) => noisy(value(province)))])
  }

  private score(province: number, id: string): number | null {
    return this.fact("scores", province, id)
  }

  private interval(province: number, column: number): number | null {
    return this.fact("intervals", province, ["ci95_low", "ci95_high", "standard_error", "respondents"][column]!)
  }

  /** A zero stands for an indicator whose sub-dimension is suppressed; otherwise the cell is blank. */
  private indicator(province: number, id: string, part: string): number | null {
    return this.fact("indicatorValues", province, id) ?? (this.score(province, part) === null ? 0 : null)
  }

  private sum(province: number, fits: (id: string) => boolean): number | null {
    const ids = this.data.editions.get(this.year)!.subDimensions.names.filter(fits)
    const parts = ids.map((id) => this.score(province, id))
    return parts.some((part) => part === null) ? 0 : sumPoints(parts as number[])
  }

  private fact(name: "scores" | "intervals" | "indicatorValues", province: number, measure: string): number | null {
    const grid = this.data.facts[name].get(this.year)!
    const value = grid.values[grid.cell(province, grid.measures.at.get(measure)!)]!
    return Number.isNaN(value) ? null : value
  }
}

/** Names as real sheets spell them. */
const SPELT: Readonly<Record<string, string>> = {
  "Hà Nội": "Hà Nội  ",
  "Thừa Thiên Huế": "Thừa Thiên-Huế",
  "Bà Rịa - Vũng Tàu": "Bà Rịa-Vũng Tàu ",
  "Hồ Chí Minh": "TP. Hồ Chí Minh",
  "Thanh Hóa": "Thanh Hoá",
}

/** Whole numbers stay; the others get what computing leaves behind the sixth decimal. */
function noisy(value: number | null): number | null {
  return value === null || Number.isInteger(value) ? value : value + 2.2602844e-8
}
