import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

type Finding = readonly [rule: string, elements: readonly string[]]

/**
 * What axe finds wrong on the page that is open.
 * Only what is wrong is described: to describe every element that is right costs three times what the rules cost.
 * The legacy mode reads the page itself and opens no second one to merge frames of other origins, which ours have none of.
 * @param within  a selector, to look at a part only
 * @param rules   these rules only, else all
 */
export async function axeFindings(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<readonly Finding[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ["violations"],
    ...(rules && { runOnly: { type: "rule", values: [...rules] } }),
  })
  if (within) axe.include(within)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** A theme changes colours and nothing else: in the second one, the rules about colours are enough. */
export const THEMES = [
  { colorScheme: "light", rules: undefined },
  { colorScheme: "dark", rules: ["color-contrast", "link-in-text-block"] },
] as const
