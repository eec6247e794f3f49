import { createHash } from "node:crypto"

/** An answer as it is sent: the bytes and their strong ETag. */
export type KeptAnswer = { body: string; etag: string }

/** Characters of answers that a process keeps. Thousands of answers, small beside the pages. */
const AT_MOST = 32_000_000

/**
 * Answers that were asked before, the longest unused dropped first. They are keyed by release, so that none grows old; and they
 * outlive the database. Apart from Next's cache, where a reader of many figures would push out the pages.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>()
  readonly #loading = new Map<string, Promise<KeptAnswer>>()
  #size = 0

  constructor(readonly atMost: number = AT_MOST) {}

  /** The kept answer, or the loaded one, kept from now on. Equal questions at the same time are loaded once. */
  async get(key: string, load: () => Promise<unknown>): Promise<KeptAnswer> {
    const kept = this.#answers.get(key)
    if (kept) {
      this.#answers.delete(key)
      this.#answers.set(key, kept) // now the latest used
      return kept
    }
    const loading = this.#loading.get(key) ?? this.#load(key, load)
    this.#loading.set(key, loading)
    return loading
  }

  async #load(key: string, load: () => Promise<unknown>): Promise<KeptAnswer> {
    try {
      const answer = keptAs(JSON.stringify(await load()))
      this.#keep(key, answer)
      return answer
    } finally {
      this.#loading.delete(key)
    }
  }

  #keep(key: string, answer: KeptAnswer): void {
    this.#answers.set(key, answer)
    this.#size += answer.body.length
    for (const [oldest, { body }] of this.#answers) {
      if (this.#size <= this.atMost) return
      this.#answers.delete(oldest)
      this.#size -= body.length
    }
  }
}

/** A body with its strong entity tag: the same for the same bytes only. */
export function keptAs(body: string): KeptAnswer {
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` }
}
