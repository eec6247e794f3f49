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
        defaultValue={text}
        spellCheck={false}
        aria-describedby={hint && `${id}-hint`}
      />
      <p>
        <button type="button" className="mt-2 px-4 noscript:hidden" data-copy={id}>
          {t("copy")}
          <span className="sr-only"> ({label})</span>
        </button>{" "}
        <span role="status" data-copied={t("copied")} />
      </p>
    </div>
  )
}

/** Copies the text that a button names: all the script that the page has of its own. */
const SCRIPT = `addEventListener("click",async e=>{const b=e.target.closest("[data-copy]");if(!b)return;const t=document.getElementById(b.dataset.copy),s=b.parentElement.querySelector("[role=status]");t.select();try{await navigator.clipboard.writeText(t.value)}catch{if(!document.execCommand("copy"))return}s.textContent=s.dataset.copied})`

export function CopyScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
