-- CreateEnum
CREATE TYPE "result_group" AS ENUM ('best', 'highAverage', 'lowAverage', 'poor');

-- CreateEnum
CREATE TYPE "break_kind" AS ENUM ('break', 'caution');

-- CreateTable
CREATE TABLE "release" (
    "id" SERIAL NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,
    "rows" INTEGER NOT NULL,
    "inserted" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,
    "checksum" CHAR(64) NOT NULL,
    "reference" JSONB NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "boundary_set" (
    "id" SMALLINT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "boundary_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "boundary_set" SMALLINT NOT NULL,
    "id" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("boundary_set","id")
);

-- CreateTable
CREATE TABLE "province" (
    "boundary_set" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "withdrawn_in" INTEGER,

    CONSTRAINT "province_pkey" PRIMARY KEY ("boundary_set","code")
);

-- CreateTable
CREATE TABLE "province_name" (
    "boundary_set" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "province_name_pkey" PRIMARY KEY ("boundary_set","code","name")
);

-- CreateTable
CREATE TABLE "province_lineage" (
    "predecessor_set" SMALLINT NOT NULL,
    "predecessor_code" TEXT NOT NULL,
    "successor_set" SMALLINT NOT NULL,
    "successor_code" TEXT NOT NULL,

    CONSTRAINT "province_lineage_pkey" PRIMARY KEY ("predecessor_set","predecessor_code","successor_set","successor_code")
);

-- CreateTable
CREATE TABLE "province_change" (
    "boundary_set" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "effective_date" DATE NOT NULL,
    "change_vi" TEXT NOT NULL,
    "change_en" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,

    CONSTRAINT "province_change_pkey" PRIMARY KEY ("boundary_set","code","effective_date")
);

-- CreateTable
CREATE TABLE "edition" (
    "year" SMALLINT NOT NULL,
    "boundary_set" SMALLINT NOT NULL,
    "published_on" DATE,
    "respondents" INTEGER,
    "withdrawn_in" INTEGER,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "edition_province" (
    "year" SMALLINT NOT NULL,
    "boundary_set" SMALLINT NOT NULL,
    "province" TEXT NOT NULL,

    CONSTRAINT "edition_province_pkey" PRIMARY KEY ("year","province")
);

-- CreateTable
CREATE TABLE "dimension" (
    "id" SMALLINT NOT NULL,
    "slug_vi" TEXT NOT NULL,
    "slug_en" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "short_vi" TEXT NOT NULL,
    "short_en" TEXT NOT NULL,
    "first_year" SMALLINT NOT NULL,
    "last_year" SMALLINT NOT NULL,
    "min" DECIMAL(4,2) NOT NULL,
    "max" DECIMAL(4,2) NOT NULL,
    "withdrawn_in" INTEGER,

    CONSTRAINT "dimension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sub_dimension" (
    "id" TEXT NOT NULL,
    "first_year" SMALLINT NOT NULL,
    "last_year" SMALLINT NOT NULL,
    "dimension" SMALLINT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "min" DECIMAL(4,2) NOT NULL,
    "max" DECIMAL(4,2) NOT NULL,
    "withdrawn_in" INTEGER,

    CONSTRAINT "sub_dimension_pkey" PRIMARY KEY ("id","first_year")
);

-- CreateTable
CREATE TABLE "edition_sub_dimension" (
    "year" SMALLINT NOT NULL,
    "sub_dimension" TEXT NOT NULL,
    "first_year" SMALLINT NOT NULL,

    CONSTRAINT "edition_sub_dimension_pkey" PRIMARY KEY ("year","sub_dimension")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" TEXT NOT NULL,
    "sub_dimension" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scale_printed" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "withdrawn_in" INTEGER,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_indicator" (
    "year" SMALLINT NOT NULL,
    "indicator" TEXT NOT NULL,

    CONSTRAINT "edition_indicator_pkey" PRIMARY KEY ("year","indicator")
);

-- CreateTable
CREATE TABLE "methodology_break" (
    "year" SMALLINT NOT NULL,
    "measure" TEXT NOT NULL,
    "kind" "break_kind" NOT NULL,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "methodology_break_pkey" PRIMARY KEY ("year","measure")
);

-- CreateTable
CREATE TABLE "missing_result" (
    "year" SMALLINT NOT NULL,
    "province" TEXT NOT NULL,
    "dimensions" SMALLINT[],
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "missing_result_pkey" PRIMARY KEY ("year","province")
);

-- CreateTable
CREATE TABLE "score" (
    "year" SMALLINT NOT NULL,
    "province" TEXT NOT NULL,
    "sub_dimension" TEXT NOT NULL,
    "points" DECIMAL(9,6) NOT NULL,
    "since_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "score_pkey" PRIMARY KEY ("year","province","sub_dimension","since_release")
);

-- CreateTable
CREATE TABLE "indicator_value" (
    "year" SMALLINT NOT NULL,
    "province" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "value" DECIMAL(14,6) NOT NULL,
    "since_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("year","province","indicator","since_release")
);

-- CreateTable
CREATE TABLE "interval" (
    "year" SMALLINT NOT NULL,
    "province" TEXT NOT NULL,
    "low" DECIMAL(9,6),
    "high" DECIMAL(9,6),
    "standard_error" DECIMAL(9,6),
    "respondents" INTEGER,
    "since_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "interval_pkey" PRIMARY KEY ("year","province","since_release")
);

-- CreateTable
CREATE TABLE "result" (
    "year" SMALLINT NOT NULL,
    "province" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "points" DECIMAL(14,6) NOT NULL,
    "rank" INTEGER NOT NULL,
    "tied" BOOLEAN NOT NULL,
    "group" "result_group",
    "best_place" INTEGER,
    "worst_place" INTEGER,
    "since_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "result_pkey" PRIMARY KEY ("year","measure","province","since_release")
);

-- CreateTable
CREATE TABLE "measure_summary" (
    "year" SMALLINT NOT NULL,
    "measure" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "ranked" INTEGER NOT NULL,
    "mean" DECIMAL(14,6) NOT NULL,
    "median" DECIMAL(14,6) NOT NULL,
    "best_from" DECIMAL(14,6),
    "high_average_from" DECIMAL(14,6),
    "low_average_from" DECIMAL(14,6),
    "since_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "measure_summary_pkey" PRIMARY KEY ("year","measure","since_release")
);

-- CreateIndex
CREATE INDEX "province_slug_idx" ON "province"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "province_boundary_set_slug_key" ON "province"("boundary_set", "slug");

-- CreateIndex
CREATE INDEX "province_name_key_idx" ON "province_name"("key");

-- CreateIndex
CREATE INDEX "province_lineage_successor_set_successor_code_idx" ON "province_lineage"("successor_set", "successor_code");

-- CreateIndex
CREATE UNIQUE INDEX "edition_year_boundary_set_key" ON "edition"("year", "boundary_set");

-- CreateIndex
CREATE INDEX "edition_province_boundary_set_province_idx" ON "edition_province"("boundary_set", "province");

-- CreateIndex
CREATE UNIQUE INDEX "dimension_slug_vi_key" ON "dimension"("slug_vi");

-- CreateIndex
CREATE UNIQUE INDEX "dimension_slug_en_key" ON "dimension"("slug_en");

-- CreateIndex
CREATE INDEX "result_province_year_idx" ON "result"("province", "year");

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_boundary_set_fkey" FOREIGN KEY ("boundary_set") REFERENCES "boundary_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province" ADD CONSTRAINT "province_boundary_set_fkey" FOREIGN KEY ("boundary_set") REFERENCES "boundary_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province" ADD CONSTRAINT "province_boundary_set_region_fkey" FOREIGN KEY ("boundary_set", "region") REFERENCES "region"("boundary_set", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province_name" ADD CONSTRAINT "province_name_boundary_set_code_fkey" FOREIGN KEY ("boundary_set", "code") REFERENCES "province"("boundary_set", "code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province_lineage" ADD CONSTRAINT "province_lineage_predecessor_set_predecessor_code_fkey" FOREIGN KEY ("predecessor_set", "predecessor_code") REFERENCES "province"("boundary_set", "code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province_lineage" ADD CONSTRAINT "province_lineage_successor_set_successor_code_fkey" FOREIGN KEY ("successor_set", "successor_code") REFERENCES "province"("boundary_set", "code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province_change" ADD CONSTRAINT "province_change_boundary_set_code_fkey" FOREIGN KEY ("boundary_set", "code") REFERENCES "province"("boundary_set", "code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_boundary_set_fkey" FOREIGN KEY ("boundary_set") REFERENCES "boundary_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_province" ADD CONSTRAINT "edition_province_year_boundary_set_fkey" FOREIGN KEY ("year", "boundary_set") REFERENCES "edition"("year", "boundary_set") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_province" ADD CONSTRAINT "edition_province_boundary_set_province_fkey" FOREIGN KEY ("boundary_set", "province") REFERENCES "province"("boundary_set", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sub_dimension" ADD CONSTRAINT "sub_dimension_dimension_fkey" FOREIGN KEY ("dimension") REFERENCES "dimension"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_sub_dimension" ADD CONSTRAINT "edition_sub_dimension_year_fkey" FOREIGN KEY ("year") REFERENCES "edition"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_sub_dimension" ADD CONSTRAINT "edition_sub_dimension_sub_dimension_first_year_fkey" FOREIGN KEY ("sub_dimension", "first_year") REFERENCES "sub_dimension"("id", "first_year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_indicator" ADD CONSTRAINT "edition_indicator_year_fkey" FOREIGN KEY ("year") REFERENCES "edition"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_indicator" ADD CONSTRAINT "edition_indicator_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "methodology_break" ADD CONSTRAINT "methodology_break_year_fkey" FOREIGN KEY ("year") REFERENCES "edition"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "missing_result" ADD CONSTRAINT "missing_result_year_province_fkey" FOREIGN KEY ("year", "province") REFERENCES "edition_province"("year", "province") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_year_province_fkey" FOREIGN KEY ("year", "province") REFERENCES "edition_province"("year", "province") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_year_sub_dimension_fkey" FOREIGN KEY ("year", "sub_dimension") REFERENCES "edition_sub_dimension"("year", "sub_dimension") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_since_release_fkey" FOREIGN KEY ("since_release") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_year_province_fkey" FOREIGN KEY ("year", "province") REFERENCES "edition_province"("year", "province") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_year_indicator_fkey" FOREIGN KEY ("year", "indicator") REFERENCES "edition_indicator"("year", "indicator") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_since_release_fkey" FOREIGN KEY ("since_release") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interval" ADD CONSTRAINT "interval_year_province_fkey" FOREIGN KEY ("year", "province") REFERENCES "edition_province"("year", "province") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interval" ADD CONSTRAINT "interval_since_release_fkey" FOREIGN KEY ("since_release") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result" ADD CONSTRAINT "result_year_province_fkey" FOREIGN KEY ("year", "province") REFERENCES "edition_province"("year", "province") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result" ADD CONSTRAINT "result_since_release_fkey" FOREIGN KEY ("since_release") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_summary" ADD CONSTRAINT "measure_summary_since_release_fkey" FOREIGN KEY ("since_release") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma cannot express: checks that make wrong states impossible. Each has a name that says the rule.

ALTER TABLE "boundary_set"
  ADD CONSTRAINT "boundary_set_period_runs_forward" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");

ALTER TABLE "province"
  ADD CONSTRAINT "province_code_is_digits" CHECK ("code" ~ '^[0-9]{2,5}$'),
  ADD CONSTRAINT "province_slug_is_ascii" CHECK ("slug" ~ '^[a-z]+(-[a-z]+)*$'),
  ADD CONSTRAINT "province_type_is_known" CHECK ("type" IN ('province', 'municipality'));

ALTER TABLE "province_lineage"
  ADD CONSTRAINT "province_lineage_crosses_sets" CHECK ("predecessor_set" <> "successor_set");

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_year_is_plausible" CHECK ("year" BETWEEN 2009 AND 2100),
  ADD CONSTRAINT "edition_respondents_positive" CHECK ("respondents" > 0),
  ADD CONSTRAINT "edition_published_after_survey_began" CHECK (EXTRACT(YEAR FROM "published_on") >= "year");

ALTER TABLE "dimension"
  ADD CONSTRAINT "dimension_years_run_forward" CHECK ("last_year" >= "first_year"),
  ADD CONSTRAINT "dimension_scale_runs_upward" CHECK ("max" > "min" AND "min" > 0);

ALTER TABLE "sub_dimension"
  ADD CONSTRAINT "sub_dimension_years_run_forward" CHECK ("last_year" >= "first_year"),
  ADD CONSTRAINT "sub_dimension_scale_runs_upward" CHECK ("max" > "min" AND "min" > 0),
  ADD CONSTRAINT "sub_dimension_belongs_to_its_dimension" CHECK (split_part("id", '.', 1) = "dimension"::text);

ALTER TABLE "edition_sub_dimension"
  ADD CONSTRAINT "edition_sub_dimension_period_began" CHECK ("first_year" <= "year");

ALTER TABLE "release"
  ADD CONSTRAINT "release_counts_not_negative" CHECK ("rows" >= 0 AND "inserted" >= 0 AND "changed" >= 0 AND "removed" >= 0);

-- A missing score is an absent row: zero can never be stored as one. An indicator can be 0 (nobody said yes).
ALTER TABLE "score"
  ADD CONSTRAINT "score_is_above_zero" CHECK ("points" > 0),
  ADD CONSTRAINT "score_release_runs_forward" CHECK ("until_release" > "since_release");

ALTER TABLE "indicator_value"
  ADD CONSTRAINT "indicator_value_not_negative" CHECK ("value" >= 0),
  ADD CONSTRAINT "indicator_value_release_runs_forward" CHECK ("until_release" > "since_release");

ALTER TABLE "interval"
  ADD CONSTRAINT "interval_is_whole_or_absent" CHECK (num_nulls("low", "high", "standard_error") IN (0, 3)),
  ADD CONSTRAINT "interval_runs_upward" CHECK ("low" > 0 AND "high" > "low" AND "standard_error" > 0),
  ADD CONSTRAINT "interval_respondents_positive" CHECK ("respondents" > 0),
  ADD CONSTRAINT "interval_release_runs_forward" CHECK ("until_release" > "since_release");

ALTER TABLE "result"
  ADD CONSTRAINT "result_rank_positive" CHECK ("rank" >= 1),
  ADD CONSTRAINT "result_places_run_downward" CHECK (num_nulls("best_place", "worst_place") IN (0, 2) AND "best_place" >= 1 AND "worst_place" >= "best_place"),
  ADD CONSTRAINT "result_release_runs_forward" CHECK ("until_release" > "since_release");

ALTER TABLE "measure_summary"
  ADD CONSTRAINT "measure_summary_ranked_within_units" CHECK ("ranked" BETWEEN 1 AND "units"),
  ADD CONSTRAINT "measure_summary_groups_run_downward" CHECK ("best_from" >= "high_average_from" AND "high_average_from" >= "low_average_from"),
  ADD CONSTRAINT "measure_summary_release_runs_forward" CHECK ("until_release" > "since_release");

-- One row holds at a time. Two open rows for the same fact cannot exist.
CREATE UNIQUE INDEX "score_current" ON "score"("year", "province", "sub_dimension") WHERE "until_release" IS NULL;
CREATE UNIQUE INDEX "indicator_value_current" ON "indicator_value"("year", "province", "indicator") WHERE "until_release" IS NULL;
CREATE UNIQUE INDEX "interval_current" ON "interval"("year", "province") WHERE "until_release" IS NULL;
CREATE UNIQUE INDEX "result_current" ON "result"("year", "measure", "province") WHERE "until_release" IS NULL;
CREATE UNIQUE INDEX "measure_summary_current" ON "measure_summary"("year", "measure") WHERE "until_release" IS NULL;
