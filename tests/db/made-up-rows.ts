/**
 * One valid row in every table that a wrong row can refer to. Made up: names and figures mean nothing.
 * Edition 2023 has province 01 of set 63; set 34 has a province 01, too.
 */
export const MADE_UP_ROWS = `
  INSERT INTO release (id, rows, inserted, changed, removed, checksum, reference) VALUES (1, 1, 1, 0, 0, repeat('0', 64), '{}');
  INSERT INTO boundary_set VALUES (63, '2008-08-01', '2025-06-30'), (34, '2025-07-01', NULL);
  INSERT INTO region VALUES (63, 'north', 'Bắc', 'North', 1), (34, 'north', 'Bắc', 'North', 1);
  INSERT INTO province VALUES (63, '01', 'mot', 'Một', 'Mot', 'province', 'north'), (63, '02', 'hai', 'Hai', 'Hai', 'province', 'north'),
    (34, '01', 'mot', 'Một', 'Mot', 'province', 'north');
  INSERT INTO edition VALUES (2023, 63, '2024-04-02', 1000);
  INSERT INTO edition_province VALUES (2023, 63, '01');
  INSERT INTO dimension VALUES (1, 'mot', 'one', 'Một', 'One', 'Một', 'One', 2011, 2024, 1, 10);
  INSERT INTO sub_dimension VALUES ('1.1', 2018, 2024, 1, 'Một', 'One', 0.25, 2.5), ('1.9', 2024, 2024, 1, 'Chín', 'Nine', 0.25, 2.5);
  INSERT INTO edition_sub_dimension VALUES (2023, '1.1', 2018);
  INSERT INTO indicator VALUES ('d101', '1.1', 'Một', 'One', 'share', '0-100', 1);
  INSERT INTO edition_indicator VALUES (2023, 'd101');
  INSERT INTO score VALUES (2023, '01', '1.1', 1.5, 1);
  INSERT INTO indicator_value VALUES (2023, '01', 'd101', 0.5, 1);
  INSERT INTO interval VALUES (2023, '01', 40, 44, 1, 200, 1);
  INSERT INTO result VALUES (2023, '01', 'total', 42, 1, false, 'best', 1, 2, 1);
  INSERT INTO dimension_name VALUES (1, 2011, 2017, 'Một', 'One');
  INSERT INTO group_cut VALUES (2023, 'total', 2, true, 'made up');
  INSERT INTO evidence VALUES (2023, 'total', 'mot.xlsx', NULL, 2, '2026-11-23', '{}', 'một', 'one');
  INSERT INTO weighted_total VALUES (2023, '01', 43, 42, 44, 1, 1);
  INSERT INTO measure_summary VALUES (2023, 'total', 2, 1, 42, 42, 44, 43, 42, 1, NULL, 2);`
