-- Figures as PAPI published them: over how many provinces its groups are cut, weighted totals, names of their time, evidence.

-- CreateTable
CREATE TABLE "dimension_name" (
    "dimension" SMALLINT NOT NULL,
    "first_year" SMALLINT NOT NULL,
    "last_year" SMALLINT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "dimension_name_pkey" PRIMARY KEY ("dimension","first_year")
);

-- CreateTable
CREATE TABLE "group_cut" (
    "year" SMALLINT NOT NULL,
    "measure" TEXT NOT NULL,
    "counted" INTEGER NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "group_cut_pkey" PRIMARY KEY ("year","measure")
);

-- CreateTable
CREATE TABLE "evidence" (
    "year" SMALLINT NOT NULL,
    "level" TEXT NOT NULL,
    "workbook" TEXT NOT NULL,
    "sheet" TEXT,
    "copies" INTEGER NOT NULL,
    "checked_on" DATE NOT NULL,
    "unchecked" TEXT[],
    "note_vi" TEXT,
    "note_en" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("year","level")
);

-- CreateTable
CREATE TABLE "weighted_total" (
    "year" SMALLINT NOT NULL,
    "province" TEXT NOT NULL,
    "points" DECIMAL(9,6) NOT NULL,
    "low" DECIMAL(9,6),
    "high" DECIMAL(9,6),
    "standard_error" DECIMAL(9,6),
    "since_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "weighted_total_pkey" PRIMARY KEY ("year","province","since_release")
);

-- AddForeignKey
ALTER TABLE "dimension_name" ADD CONSTRAINT "dimension_name_dimension_fkey" FOREIGN KEY ("dimension") REFERENCES "dimension"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_cut" ADD CONSTRAINT "group_cut_year_fkey" FOREIGN KEY ("year") REFERENCES "edition"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_year_fkey" FOREIGN KEY ("year") REFERENCES "edition"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weighted_total" ADD CONSTRAINT "weighted_total_year_province_fkey" FOREIGN KEY ("year", "province") REFERENCES "edition_province"("year", "province") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weighted_total" ADD CONSTRAINT "weighted_total_since_release_fkey" FOREIGN KEY ("since_release") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "indicator" ALTER COLUMN "name_en" DROP NOT NULL;

-- Until now groups were cut over the provinces with a result.
ALTER TABLE "measure_summary" ADD COLUMN "counted" INTEGER;
UPDATE "measure_summary" SET "counted" = "ranked";
ALTER TABLE "measure_summary" ALTER COLUMN "counted" SET NOT NULL;

-- What Prisma cannot express.

ALTER TABLE "dimension_name"
  ADD CONSTRAINT "dimension_name_years_run_forward" CHECK ("last_year" >= "first_year");

ALTER TABLE "group_cut"
  ADD CONSTRAINT "group_cut_counts_provinces" CHECK ("counted" > 0);

ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_has_a_copy" CHECK ("copies" > 0),
  ADD CONSTRAINT "evidence_note_in_both_languages" CHECK (num_nulls("note_vi", "note_en") IN (0, 2));

ALTER TABLE "weighted_total"
  ADD CONSTRAINT "weighted_total_is_above_zero" CHECK ("points" > 0),
  ADD CONSTRAINT "weighted_total_interval_is_whole_or_absent" CHECK (num_nulls("low", "high", "standard_error") IN (0, 3)),
  ADD CONSTRAINT "weighted_total_interval_runs_upward" CHECK ("low" > 0 AND "high" > "low" AND "standard_error" > 0),
  ADD CONSTRAINT "weighted_total_release_runs_forward" CHECK ("until_release" > "since_release");

ALTER TABLE "measure_summary"
  ADD CONSTRAINT "measure_summary_counts_those_with_a_result" CHECK ("counted" >= "ranked");

CREATE UNIQUE INDEX "weighted_total_current" ON "weighted_total"("year", "province") WHERE "until_release" IS NULL;
