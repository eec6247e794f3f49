import { useTranslations } from "next-intl"

const PLAIN = "border-0 bg-transparent p-0 font-normal text-[1em] text-ink underline noscript:hidden"

/** Copies an address of the site; without scripts there is nothing to press. */
export function CopyLink({ path, about }: { path: string; about?: string }) {
  const t = useTranslations("share")
  return (
    <span className="inline-flex min-h-11 items-center gap-x-2 print:hidden">
      <button type="button" className={PLAIN} data-link={path}>
        {t("copy")}
        {about && <span className="sr-only"> ({about})</span>}
      </button>
      <span role="status" data-copied={t("copied")} />
    </span>
  )
}

/** The ways to pass a page on: what the reader's device offers, its link, and the two places where most links go. */
export function ShareButtons({ origin, path }: { origin: string; path: string }) {
  const t = useTranslations("share")
  const address = encodeURIComponent(origin + path)
  return (
    <p className="flex flex-wrap items-center gap-x-5 print:hidden [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
      <span className="inline-flex min-h-11 items-center gap-x-2">
        <button type="button" className={PLAIN} data-link={path} data-share="">
          {t("share")}
        </button>
        <span role="status" data-copied={t("copied")} />
      </span>
      <CopyLink path={path} />
      <a href={`https://www.facebook.com/sharer/sharer.php?u=${address}`} rel="noopener">
        Facebook
      </a>
      <a href={`https://zalo.me/share?url=${address}`} rel="noopener">
        Zalo
      </a>
    </p>
  )
}
