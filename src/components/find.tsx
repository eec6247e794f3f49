import { useLocale, useTranslations } from "next-intl"
import type { Bilingual } from "@/domain/bilingual"
import type { FindAnswer, Found } from "@/domain/find-list"
import { pathOf } from "@/i18n/addresses"
import { FieldWithButton } from "./form-fields"
import { Lead } from "./section"
import { useSite } from "./site-context"

/** Find your province: a plain form that asks the find page, so it works without scripts; src/browser-script suggests while one types. */
export function FindForm({ id, query, large = false }: { id: string; query?: string; large?: boolean }) {
  const t = useTranslations("find")
  const locale = useLocale()
  const { release } = useSite()
  const showsLabel = large && query === undefined
  return (
    <form className="relative print:hidden" role="search" action={pathOf({ page: "find" }, locale)}>
      <label htmlFor={id} className={showsLabel ? "mb-1.5 block font-semibold" : "sr-only"}>
        {t("label")}
      </label>
      <FieldWithButton
        large={large}
        button={t("button")}
        id={id}
        name="q"
        type="search"
        required
        maxLength={80}
        defaultValue={query}
        placeholder={large ? undefined : t("label")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={large ? `${id}-hint` : undefined}
        data-find={`${id}-list`}
        data-names={release ? `/names/${locale}.${release.id}.json` : undefined}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t("suggestions")}
        hidden
        className="absolute z-20 mt-1 max-h-96 w-full max-w-136 overflow-y-auto border border-frame bg-paper *:grid *:min-h-11 *:cursor-pointer *:content-center *:px-3 *:py-1.5 *:hover:bg-line *:aria-selected:bg-line **:[small]:text-quiet"
      />
      {large && (
        <p id={`${id}-hint`} className="mt-2 text-quiet">
          {t("hint")}
        </p>
      )}
    </form>
  )
}

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

type Near = { href: string; name: Bilingual | null; page: string; year: number | null }

/** Pages that a mistyped address may have meant. */
export function NearNames({ near }: { near: readonly Near[] }) {
  const t = useTranslations("notFound")
  const locale = useLocale()
  if (near.length === 0) return null
  return (
    <nav aria-labelledby="near">
      <h2 id="near" className="text-lg font-semibold">
        {t("near")}
      </h2>
      <ul>
        {near.map(({ href, name, page, year }) => (
          <li key={href}>
            <a className="inline-flex min-h-11 items-center" href={href}>
              {name?.[locale] ?? t("page", { page, year: year ?? 0 })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
