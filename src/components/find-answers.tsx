import { useLocale, useTranslations } from "next-intl"
import type { FindAnswer, Found } from "@/domain/find-list"
import { pathOf } from "@/i18n/addresses"
import { Lead } from "./lead"

/** The longest query a page repeats to its reader. */
const REPEATED = 80

/** What was typed may mean these pages; in words when it means none. */
export function FindAnswers({ query: typed, found }: { query: string; found: Found }) {
  const t = useTranslations("find")
  const locale = useLocale()
  const query = typed.slice(0, REPEATED)
  if (query === "") return <p className="max-w-measure">{t("start")}</p>
  if (found.answers.length === 0)
    return (
      <div role="status" className="max-w-measure">
        <Lead>{t("none", { query })}</Lead>
        <p>
          {t.rich("noneHelp", {
            home: () => <a href={pathOf({ page: "home" }, locale)}>{t("noneHome")}</a>,
          })}
        </p>
      </div>
    )
  return (
    <div role="status">
      <Lead>{t(found.isNear ? "near" : "several", { query })}</Lead>
      <ul>
        {found.answers.map((answer) => (
          <Answer key={answer.path} answer={answer} />
        ))}
      </ul>
    </div>
  )
}

function Answer({ answer: { path, text, note, also } }: { answer: FindAnswer }) {
  return (
    <li className="grid justify-items-start border-b border-line py-2.5">
      <a className="min-h-8 font-semibold" href={path}>
        {text}
      </a>
      {note && <span className="text-quiet">{note}</span>}
      {also && (
        <a className="min-h-8 font-semibold" href={also.path}>
          {also.text}
        </a>
      )}
    </li>
  )
}
