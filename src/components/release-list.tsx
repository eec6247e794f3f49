import { useLocale, useTranslations } from "next-intl"
import { LinkList } from "@/components/link-list"
import { Section } from "@/components/section"
import { DataTable, TableRegion } from "@/components/table"
import { pathOf } from "@/i18n/addresses"
import { formatCount, formatDay } from "@/i18n/format"
import type { DataPage } from "@/public-api/data-page"

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
