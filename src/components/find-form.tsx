import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { FieldWithButton } from "./field-with-button"

/** Find your province: a plain form that asks the find page, so it works without scripts. */
export function FindForm({ id, query, large = false }: { id: string; query?: string; large?: boolean }) {
  const t = useTranslations("find")
  const locale = useLocale()
  const showsLabel = large && query === undefined
  return (
    <form className="print:hidden" role="search" action={pathOf({ page: "find" }, locale)}>
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
      />
      {large && (
        <p id={`${id}-hint`} className="mt-2 text-quiet">
          {t("hint")}
        </p>
      )}
    </form>
  )
}
