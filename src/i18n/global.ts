import type { Locale } from "@/domain/bilingual"
import type { Messages } from "./messages"

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
