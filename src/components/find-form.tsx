import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"

/** Find your province: a plain form that asks the find page, so it works without scripts. */
export function FindForm({ id, query, large = false }: { id: string; query?: string; large?: boolean }) {
  const t = useTranslations("find")
  const locale = useLocale()
  return (
    <form className={large ? "find find-large" : "find"} role="search" action={pathOf({ page: "find" }, locale)}>
      <label htmlFor={id} className={large && query === undefined ? undefined : "sr-only"}>
        {t("label")}
      </label>
      <div className="find-row">
        <input
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
        />
        <button type="submit">{t("button")}</button>
      </div>
      {large && (
        <p id={`${id}-hint`} className="text-quiet">
          {t("hint")}
        </p>
      )}
    </form>
  )
}
