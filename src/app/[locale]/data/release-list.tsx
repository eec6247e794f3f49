import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatCount, formatDay } from "@/i18n/format"
import type { DataPage } from "@/public-api/data-page"

/** Files whose address with a release stays for good. */
const KEPT = ["scores.csv", "scores.xlsx", "papi-data.zip"]

/** Every state of the data, what it changed, and its files. */
export function ReleaseList({ releases }: Pick<DataPage, "releases">) {
  const t = useTranslations("data")
  const c = useTranslations("corrections")
  const locale = useLocale()
  const corrections = pathOf({ page: "corrections" }, locale)
  return (
    <section className="stack" aria-labelledby="releases">
      <h2 id="releases">{t("releases")}</h2>
      <p className="max-w-measure">{t("releasesHelp")}</p>
      <p>
        <a href={corrections}>{c("link")}</a>
      </p>
      <div className="table-region" role="region" aria-label={t("releasesTable")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {(["release", "day", "note", "rows", "inserted", "changed", "removed", "files"] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {releases.map(({ id, importedAt, note, rows, inserted, changed, removed }) => (
              <tr key={id} id={`release-${id}`}>
                <th scope="row">
                  <a href={`${corrections}#release-${id}`} aria-label={c("changesOf", { id })}>
                    {id}
                  </a>
                </th>
                <td>{formatDay(importedAt, locale)}</td>
                <td>{note ?? <span className="text-quiet">{t("noNote")}</span>}</td>
                {[rows, inserted, changed, removed].map((count, column) => (
                  <td key={column}>{formatCount(count, locale)}</td>
                ))}
                <td>
                  <span className="links-in-row">
                    {KEPT.map((name) => (
                      <a key={name} href={`/${name}?release=${id}`} aria-label={t("fileOfRelease", { name, id })}>
                        {name}
                      </a>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
