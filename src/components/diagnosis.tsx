import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { Diagnosis as DiagnosisView, MeasuredDiagnosis } from "@/view-models/diagnosis"
import { DiagnosisAhead, LearningPeers } from "./diagnosis-ahead"
import { DiagnosisFalls } from "./diagnosis-falls"
import { FormerDiagnoses } from "./diagnosis-formers"
import { DiagnosisStatements, groupsWords } from "./diagnosis-statements"
import { Disclosure, Lead, Section } from "./section"

/** What the results of a province say to those who plan: what fell, what is weak and strong, what is ahead, from whom to learn. Works without script. */
export function Diagnosis({ diagnosis }: { diagnosis: DiagnosisView }) {
  return diagnosis.kind === "measured" ? <Measured diagnosis={diagnosis} /> : <FormerDiagnoses diagnosis={diagnosis} />
}

function Measured({ diagnosis }: { diagnosis: MeasuredDiagnosis }) {
  const t = useTranslations("diagnosis")
  const locale = useLocale()
  const { year, missing, groups, ahead } = diagnosis
  return (
    <Section id="diagnosis" heading={t("heading", { year })} className="space-y-6">
      <div>
        {groups.length > 0 && <Lead>{groupsWords(diagnosis.province, groups, t, locale)}</Lead>}
        {missing && <p className="max-w-measure">{missing.reason[locale]}</p>}
      </div>
      {ahead.length > 0 && (
        <>
          <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
            <DiagnosisFalls diagnosis={diagnosis} />
            <div className="space-y-6">
              <DiagnosisStatements diagnosis={diagnosis} />
              <LearningPeers diagnosis={diagnosis} />
            </div>
          </div>
          <DiagnosisAhead diagnosis={diagnosis} />
          <div className="print:hidden">
            <Disclosure summary={t("method")}>
              <p>
                {t("methodText", { measures: diagnosis.measures })}{" "}
                <a href={pathOf({ page: "methodology", part: "diagnosis" }, locale)}>{t("methodLink")}</a>
              </p>
            </Disclosure>
          </div>
        </>
      )}
    </Section>
  )
}
