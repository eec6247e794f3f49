import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { FieldWithButton } from "./field-with-button"
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
