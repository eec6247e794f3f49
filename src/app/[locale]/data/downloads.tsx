import { useLocale, useTranslations } from "next-intl"
import { formatSize } from "@/i18n/format-size"
import type { Download } from "@/public-api/data-page"

/** Every file with its contents and size, and how to read the tables. */
export function Downloads({ files }: { files: readonly Download[] }) {
  const t = useTranslations("data")
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="downloads">
      <h2 id="downloads">{t("downloads")}</h2>
      <p className="max-w-measure">{t("downloadsHelp")}</p>
      <div className="table-region" role="region" aria-label={t("downloadsTable")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("file")}</th>
              <th scope="col">{t("contents")}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, title, bytes }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={`/${name}`} download>
                    {t("download", { name, size: formatSize(bytes, locale) })}
                  </a>
                </th>
                <td>{title[locale]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="max-w-measure">{t("comparable")}</p>
      <p className="max-w-measure">
        {t.rich("descriptions", {
          package: () => <a href="/datapackage.json">datapackage.json</a>,
          csvw: () => <a href="/scores.csv-metadata.json">scores.csv-metadata.json</a>,
          dcat: () => <a href="/catalog.jsonld">catalog.jsonld</a>,
          schema: () => <a href="/dataset.jsonld">dataset.jsonld</a>,
        })}
      </p>
    </section>
  )
}
