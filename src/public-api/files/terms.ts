import type { Bilingual } from "@/domain/bilingual"
import words from "../words.json"

// What every file that can hold words says about itself. The makers' terms: prisma/seed/README.md.

export const NAME = "papi-scorecard"

export const DATA_TITLE: Bilingual = words.files.dataTitle

export const SUMMARY: Bilingual = words.files.summary

export const TERMS: Bilingual = words.files.terms

export const LICENCE_TITLE: Bilingual = words.files.licenceTitle

/** The page of the terms, below the site's address. */
export const TERMS_PATH = "/en/data"

/** Where PAPI publishes. */
export const SOURCE = { title: "PAPI (CECODES, RTA, UNDP)", path: "https://papi.org.vn" }
