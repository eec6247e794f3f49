import { useTranslations } from "next-intl"

type Props = { id: string; label: string; hint?: string; text: string; lines: number }

/** A text to take away, which a reader can select by hand; with scripts a button does it. */
export function CopyText({ id, label, hint, text, lines }: Props) {
  const t = useTranslations("builder")
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-quiet">
          {hint}
        </p>
      )}
      <textarea
        className="block field-sizing-content max-h-48 w-full resize-y p-2 text-sm leading-[1.6] wrap-anywhere"
        id={id}
        readOnly
        rows={lines}
        key={text}
        defaultValue={text}
        spellCheck={false}
        aria-describedby={hint && `${id}-hint`}
      />
      <p>
        <button
          type="button"
          className="mt-2 border-frame bg-paper px-4 font-normal text-ink noscript:hidden"
          data-copy={id}
        >
          {t("copy")}
          <span className="sr-only"> ({label})</span>
        </button>{" "}
        <span role="status" data-copied={t("copied")} />
      </p>
    </div>
  )
}
