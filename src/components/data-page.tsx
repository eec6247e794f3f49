import { useLocale, useTranslations } from "next-intl"
import { reportCitation } from "@/domain/citation"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { formatCount, formatDay, formatSize } from "@/i18n/format"
import type { DataPage, Download } from "@/public-api/data-page"
import { TERMS } from "@/public-api/files/data-file"
import { LinkList } from "./links"
import { Note } from "./note"
import { Section } from "./section"
import { DataTable, TableRegion } from "./table"

/** A province that every boundary set has: its latest edition. */
const EXAMPLE = pathsOf(() => ({ page: "province", slug: "ha-noi", year: null, part: "tools" }))

/** Every file with its contents and size, and how to read the tables. */
export function Downloads({ files }: { files: readonly Download[] }) {
  const t = useTranslations("data")
  const locale = useLocale()
  return (
    <Section id="downloads" heading={t("downloads")}>
      <p className="max-w-measure">{t("downloadsHelp")}</p>
      <TableRegion label={t("downloadsTable")}>
        <DataTable
          columns={[t("file"), t("contents")]}
          rows={files.map(({ name, title, bytes }) => ({
            key: name,
            cells: [
              <a key={name} href={`/${name}`} download>
                {bytes === null ? name : t("download", { name, size: formatSize(bytes, locale) })}
              </a>,
              title[locale],
            ],
          }))}
        />
      </TableRegion>
      <p className="max-w-measure">{t("comparable")}</p>
      <p className="max-w-measure">
        {t.rich("descriptions", {
          package: () => <a href="/datapackage.json">datapackage.json</a>,
          csvw: () => <a href="/scores.csv-metadata.json">scores.csv-metadata.json</a>,
          dcat: () => <a href="/catalog.jsonld">catalog.jsonld</a>,
          schema: () => <a href="/dataset.jsonld">dataset.jsonld</a>,
        })}
      </p>
      <p className="max-w-measure">
        {t.rich("officeFiles", { example: (text) => <a href={EXAMPLE[locale]}>{text}</a> })}
      </p>
    </Section>
  )
}

/** Files whose address with a release stays for good. */
const KEPT = ["scores.csv", "scores.xlsx", "papi-data.zip"]

const COLUMNS = ["release", "day", "note", "rows", "inserted", "changed", "removed", "files"] as const

/** Every state of the data, what it changed, and its files. */
export function ReleaseList({ releases }: Pick<DataPage, "releases">) {
  const t = useTranslations("data")
  const c = useTranslations("corrections")
  const locale = useLocale()
  const corrections = pathOf({ page: "corrections" }, locale)
  const fileOf = (name: string, id: number) => ({
    href: `/${name}?release=${id}`,
    text: name,
    label: t("fileOfRelease", { name, id }),
  })
  return (
    <Section id="releases" heading={t("releases")}>
      <p className="max-w-measure">{t("releasesHelp")}</p>
      <p>
        <a href={corrections}>{c("link")}</a>
      </p>
      <TableRegion label={t("releasesTable")}>
        <DataTable
          columns={COLUMNS.map((column) => t(column))}
          rows={releases.map(({ id, importedAt, note, rows, inserted, changed, removed }) => ({
            key: id,
            id: `release-${id}`,
            cells: [
              <a key="changes" href={`${corrections}#release-${id}`} aria-label={c("changesOf", { id })}>
                {id}
              </a>,
              formatDay(importedAt, locale),
              note ?? <span className="text-quiet">{t("noNote")}</span>,
              ...[rows, inserted, changed, removed].map((count) => formatCount(count, locale)),
              <LinkList key="files" inRow links={KEPT.map((name) => fileOf(name, id))} />,
            ],
          }))}
        />
      </TableRegion>
    </Section>
  )
}

type Props = { release: { id: number; importedAt: string }; editions: readonly { year: number }[] }

/** Whose figures these are, and how to name them. */
export function TermsAndCitation({ release, editions }: Props) {
  const t = useTranslations("data")
  const locale = useLocale()
  const [latest] = editions
  const address = `${process.env.SITE_URL ?? ""}/scores.csv?release=${release.id}`
  return (
    <Section id="terms" heading={t("terms")}>
      <p className="max-w-measure">{TERMS[locale]}</p>
      {latest && (
        <>
          <p>{t("termsCite")}</p>
          <Note as="blockquote">{reportCitation(latest)[locale]}</Note>
        </>
      )}
      <p>{t("termsSite")}</p>
      <Note as="blockquote">
        {t("citeSite", { id: release.id, day: formatDay(release.importedAt, locale), address })}
      </Note>
      <p>
        {t.rich("citations", {
          bibtex: () => <a href="/citation.bib">citation.bib</a>,
          csl: () => <a href="/citation.json">citation.json</a>,
        })}
      </p>
    </Section>
  )
}
