import { useLocale, useTranslations } from "next-intl"
import { Section } from "@/components/section"
import { DataTable, TableRegion } from "@/components/table"
import { pathsOf } from "@/i18n/addresses"
import { formatSize } from "@/i18n/format-size"
import type { Download } from "@/public-api/data-page"

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
