/** What is said of published results; the figures are the data package's, with a note where others print them, too. */
export const EXPECTED: readonly { of: string; vi: string; en: string }[] = [
  // FEATURES: +0.18 points, 12th to 19th
  {
    of: "hung-yen 2024",
    vi: "Năm 2024, tỉnh Hưng Yên đạt 44,40 điểm, thuộc nhóm trung bình cao, xếp thứ 19 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,18 điểm, giảm 7 bậc. Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,88 điểm.",
    en: "In 2024, Hung Yen scored 44.40 points, in the high average group, and ranked 19th of the 61 provinces and cities with a result; up 0.18 points, down 7 places from 2023. Points rose but rank and group fell, because others rose more: the mean of the provinces rose by 0.88 points.",
  },
  // press and the province's report: 12th; span 1 to 42
  {
    of: "hung-yen 2023",
    vi: "Năm 2023, tỉnh Hưng Yên đạt 44,23 điểm, thuộc nhóm điểm cao nhất, xếp thứ 12 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,05 điểm, giảm 1 bậc. Điểm tăng mà hạng lại giảm, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,17 điểm. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 1 đến 42.",
    en: "In 2023, Hung Yen scored 44.23 points, among the best performers, and ranked 12th of the 61 provinces and cities with a result; up 0.05 points, down 1 place from 2022. Points rose but the rank fell, because others rose more: the mean of the provinces rose by 0.17 points. Given the published margins of error, this rank is not clearly different from ranks 1 to 42.",
  },
  // span 4 to 31
  {
    of: "hung-yen 2022",
    vi: "Năm 2022, tỉnh Hưng Yên đạt 44,18 điểm, thuộc nhóm điểm cao nhất, xếp thứ 11 trên 61 tỉnh, thành phố có kết quả; so với năm 2021 giảm 1,18 điểm, giảm 6 bậc. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 4 đến 31.",
    en: "In 2022, Hung Yen scored 44.18 points, among the best performers, and ranked 11th of the 61 provinces and cities with a result; down 1.18 points, down 6 places from 2021. Given the published margins of error, this rank is not clearly different from ranks 4 to 31.",
  },
  // press on PAPI 2021: 45.366 points, up 39 places; 60 provinces had a result
  {
    of: "hung-yen 2021",
    vi: "Năm 2021, tỉnh Hưng Yên đạt 45,37 điểm, thuộc nhóm điểm cao nhất, xếp thứ 5 trên 60 tỉnh, thành phố có kết quả; so với năm 2020 tăng 3,20 điểm, tăng 39 bậc. So với năm 2020 cần thận trọng, vì cách đo có thể đã đổi.",
    en: "In 2021, Hung Yen scored 45.37 points, among the best performers, and ranked 5th of the 60 provinces and cities with a result; up 3.20 points, up 39 places from 2020. Compare with 2020 with care: the way of measuring may have changed.",
  },
  {
    of: "hung-yen 2020",
    vi: "Năm 2020, tỉnh Hưng Yên đạt 42,17 điểm, thuộc nhóm trung bình thấp, xếp thứ 44 trên 63 tỉnh, thành phố có kết quả; so với năm 2019 tăng 0,92 điểm, tăng 16 bậc.",
    en: "In 2020, Hung Yen scored 42.17 points, in the low average group, and ranked 44th of the 63 provinces and cities with a result; up 0.92 points, up 16 places from 2019.",
  },
  // span 46 to 63
  {
    of: "hung-yen 2019",
    vi: "Năm 2019, tỉnh Hưng Yên đạt 41,25 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 60 trên 63 tỉnh, thành phố có kết quả; so với năm 2018 giảm 2,33 điểm, giảm 23 bậc. So với năm 2018 cần thận trọng, vì cách đo có thể đã đổi. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 46 đến 63.",
    en: "In 2019, Hung Yen scored 41.25 points, in the group with the lowest points, and ranked 60th of the 63 provinces and cities with a result; down 2.33 points, down 23 places from 2018. Compare with 2018 with care: the way of measuring may have changed. Given the published margins of error, this rank is not clearly different from ranks 46 to 63.",
  },
  {
    of: "hung-yen 2018",
    vi: "Năm 2018, tỉnh Hưng Yên đạt 43,58 điểm, thuộc nhóm trung bình thấp, xếp thứ 37 trên 61 tỉnh, thành phố có kết quả. Không so được với năm 2017, vì cách tính đã đổi.",
    en: "In 2018, Hung Yen scored 43.58 points, in the low average group, and ranked 37th of the 61 provinces and cities with a result. No comparison with 2017: the method changed.",
  },
  {
    of: "hung-yen 2011",
    vi: "Năm 2011, tỉnh Hưng Yên đạt 33,50 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 57 trên 63 tỉnh, thành phố có kết quả.",
    en: "In 2011, Hung Yen scored 33.50 points, in the group with the lowest points, and ranked 57th of the 63 provinces and cities with a result.",
  },
  {
    of: "hung-yen 2012",
    vi: "Năm 2012, tỉnh Hưng Yên đạt 36,58 điểm, thuộc nhóm trung bình cao, xếp thứ 32 trên 63 tỉnh, thành phố có kết quả; so với năm 2011 tăng 3,09 điểm, tăng 25 bậc.",
    en: "In 2012, Hung Yen scored 36.58 points, in the high average group, and ranked 32nd of the 63 provinces and cities with a result; up 3.09 points, up 25 places from 2011.",
  },
  {
    of: "da-nang 2024",
    vi: "Năm 2024, thành phố Đà Nẵng đạt 43,21 điểm, thuộc nhóm trung bình thấp, xếp thứ 35 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,55 điểm, giảm 8 bậc. Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,88 điểm.",
    en: "In 2024, Da Nang scored 43.21 points, in the low average group, and ranked 35th of the 61 provinces and cities with a result; up 0.55 points, down 8 places from 2023. Points rose but rank and group fell, because others rose more: the mean of the provinces rose by 0.88 points.",
  },
  {
    of: "da-nang 2023",
    vi: "Năm 2023, thành phố Đà Nẵng đạt 42,67 điểm, thuộc nhóm trung bình cao, xếp thứ 27 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,10 điểm, tăng 2 bậc. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 13 đến 44.",
    en: "In 2023, Da Nang scored 42.67 points, in the high average group, and ranked 27th of the 61 provinces and cities with a result; up 0.10 points, up 2 places from 2022. Given the published margins of error, this rank is not clearly different from ranks 13 to 44.",
  },
  {
    of: "ha-noi 2024",
    vi: "Năm 2024, thành phố Hà Nội đạt 43,77 điểm, thuộc nhóm trung bình cao, xếp thứ 29 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 0,19 điểm, giảm 14 bậc.",
    en: "In 2024, Ha Noi scored 43.77 points, in the high average group, and ranked 29th of the 61 provinces and cities with a result; down 0.19 points, down 14 places from 2023.",
  },
  {
    of: "ha-noi 2022",
    vi: "Năm 2022, thành phố Hà Nội đạt 43,91 điểm, thuộc nhóm điểm cao nhất, xếp thứ 12 trên 61 tỉnh, thành phố có kết quả; so với năm 2021 giảm 0,54 điểm, giảm 3 bậc. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 5 đến 24.",
    en: "In 2022, Ha Noi scored 43.91 points, among the best performers, and ranked 12th of the 61 provinces and cities with a result; down 0.54 points, down 3 places from 2021. Given the published margins of error, this rank is not clearly different from ranks 5 to 24.",
  },
  // 41.53 points unweighted
  {
    of: "ha-noi 2019",
    vi: "Năm 2019, thành phố Hà Nội đạt 41,53 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 59 trên 63 tỉnh, thành phố có kết quả; so với năm 2018 giảm 0,79 điểm, giảm 5 bậc. So với năm 2018 cần thận trọng, vì cách đo có thể đã đổi. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 44 đến 63.",
    en: "In 2019, Ha Noi scored 41.53 points, in the group with the lowest points, and ranked 59th of the 63 provinces and cities with a result; down 0.79 points, down 5 places from 2018. Compare with 2018 with care: the way of measuring may have changed. Given the published margins of error, this rank is not clearly different from ranks 44 to 63.",
  },
  // the mean rose by 0.88, less than the city
  {
    of: "ho-chi-minh 2024",
    vi: "Năm 2024, TP. Hồ Chí Minh đạt 42,81 điểm, thuộc nhóm trung bình thấp, xếp thứ 41 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 1,04 điểm, giảm 5 bậc. Điểm tăng mà hạng lại giảm, vì có thêm tỉnh được điểm cao hơn.",
    en: "In 2024, Ho Chi Minh City scored 42.81 points, in the low average group, and ranked 41st of the 61 provinces and cities with a result; up 1.04 points, down 5 places from 2023. Points rose but the rank fell, because more provinces now score higher.",
  },
  // the name says what it is
  {
    of: "ho-chi-minh 2023",
    vi: "Năm 2023, TP. Hồ Chí Minh đạt 41,78 điểm, thuộc nhóm trung bình thấp, xếp thứ 36 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,75 điểm, tăng 6 bậc. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 25 đến 47.",
    en: "In 2023, Ho Chi Minh City scored 41.78 points, in the low average group, and ranked 36th of the 61 provinces and cities with a result; up 0.75 points, up 6 places from 2022. Given the published margins of error, this rank is not clearly different from ranks 25 to 47.",
  },
  {
    of: "can-tho 2016",
    vi: "Năm 2016, thành phố Cần Thơ đạt 39,57 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 63 tỉnh, thành phố có kết quả. Không so được với năm 2015, vì cách tính đã đổi.",
    en: "In 2016, Can Tho scored 39.57 points, among the best performers, and ranked first of the 63 provinces and cities with a result. No comparison with 2015: the method changed.",
  },
  {
    of: "hai-phong 2024",
    vi: "Năm 2024, thành phố Hải Phòng đạt 42,70 điểm, thuộc nhóm trung bình thấp, xếp thứ 42 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,59 điểm, giảm 10 bậc. Điểm tăng mà hạng lại giảm, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,88 điểm.",
    en: "In 2024, Hai Phong scored 42.70 points, in the low average group, and ranked 42nd of the 61 provinces and cities with a result; up 0.59 points, down 10 places from 2023. Points rose but the rank fell, because others rose more: the mean of the provinces rose by 0.88 points.",
  },
  // PAPI 2023: first; span 1 to 13
  {
    of: "thua-thien-hue 2023",
    vi: "Năm 2023, tỉnh Thừa Thiên Huế đạt 46,04 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,66 điểm, tăng 4 bậc. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 1 đến 13.",
    en: "In 2023, Thua Thien Hue scored 46.04 points, among the best performers, and ranked first of the 61 provinces and cities with a result; up 0.66 points, up 4 places from 2022. Given the published margins of error, this rank is not clearly different from ranks 1 to 13.",
  },
  // 48.059 points, printed as 48.095 by the press
  {
    of: "thua-thien-hue 2021",
    vi: "Năm 2021, tỉnh Thừa Thiên Huế đạt 48,06 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 60 tỉnh, thành phố có kết quả; so với năm 2020 tăng 3,53 điểm, tăng 9 bậc. So với năm 2020 cần thận trọng, vì cách đo có thể đã đổi.",
    en: "In 2021, Thua Thien Hue scored 48.06 points, among the best performers, and ranked first of the 60 provinces and cities with a result; up 3.53 points, up 9 places from 2020. Compare with 2020 with care: the way of measuring may have changed.",
  },
  {
    of: "thua-thien-hue 2024",
    vi: "Năm 2024, tỉnh Thừa Thiên Huế đạt 45,10 điểm, thuộc nhóm điểm cao nhất, xếp thứ 11 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 0,95 điểm, giảm 10 bậc.",
    en: "In 2024, Thua Thien Hue scored 45.10 points, among the best performers, and ranked 11th of the 61 provinces and cities with a result; down 0.95 points, down 10 places from 2023.",
  },
  // 48.811 points, printed as 48.881 by the press
  {
    of: "quang-ninh 2020",
    vi: "Năm 2020, tỉnh Quảng Ninh đạt 48,81 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 63 tỉnh, thành phố có kết quả; so với năm 2019 tăng 2,15 điểm, tăng 2 bậc.",
    en: "In 2020, Quang Ninh scored 48.81 points, among the best performers, and ranked first of the 63 provinces and cities with a result; up 2.15 points, up 2 places from 2019.",
  },
  {
    of: "quang-ninh 2021",
    vi: "PAPI 2021 không có kết quả của tỉnh Quảng Ninh. Theo báo chí: “những sai số trong dữ liệu”.",
    en: "PAPI 2021 has no result for Quang Ninh. According to the press: “errors in the data”.",
  },
  {
    of: "quang-ninh 2022",
    vi: "Năm 2022, tỉnh Quảng Ninh đạt 47,88 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 61 tỉnh, thành phố có kết quả. Năm 2021, tỉnh không có kết quả nên không tính được thay đổi. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 1 đến 4.",
    en: "In 2022, Quang Ninh scored 47.88 points, among the best performers, and ranked first of the 61 provinces and cities with a result. In 2021, the province had no result, so no change is computed. Given the published margins of error, this rank is not clearly different from ranks 1 to 4.",
  },
  {
    of: "quang-ninh 2023",
    vi: "PAPI 2023 không có kết quả của tỉnh Quảng Ninh. Theo báo chí: “kết quả khảo sát vượt giá trị sai số cho phép trong thống kê”.",
    en: "PAPI 2023 has no result for Quang Ninh. According to the press: “technical problems”; survey results beyond the statistically permitted error.",
  },
  {
    of: "quang-ninh 2024",
    vi: "Năm 2024, tỉnh Quảng Ninh đạt 47,82 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 61 tỉnh, thành phố có kết quả. Năm 2023, tỉnh không có kết quả nên không tính được thay đổi.",
    en: "In 2024, Quang Ninh scored 47.82 points, among the best performers, and ranked first of the 61 provinces and cities with a result. In 2023, the province had no result, so no change is computed.",
  },
  {
    of: "quang-ninh 2018",
    vi: "PAPI 2018 không có điểm tổng hợp của tỉnh Quảng Ninh: thiếu chỉ số nội dung 2 và 4. Chưa tìm thấy lý do được công bố.",
    en: "PAPI 2018 has no total for Quang Ninh: dimensions 2 and 4 have no result. No published reason was found.",
  },
  {
    of: "dong-thap 2018",
    vi: "PAPI 2018 không có điểm tổng hợp của tỉnh Đồng Tháp: thiếu chỉ số nội dung 2 và 4. Chưa tìm thấy lý do được công bố.",
    en: "PAPI 2018 has no total for Dong Thap: dimensions 2 and 4 have no result. No published reason was found.",
  },
  {
    of: "dong-thap 2014",
    vi: "PAPI 2014 không có kết quả của tỉnh Đồng Tháp. Chưa tìm thấy lý do được công bố.",
    en: "PAPI 2014 has no result for Dong Thap. No published reason was found.",
  },
  {
    of: "dong-thap 2015",
    vi: "Năm 2015, tỉnh Đồng Tháp đạt 37,91 điểm, thuộc nhóm điểm cao nhất, xếp thứ 8 trên 63 tỉnh, thành phố có kết quả. Năm 2014, tỉnh không có kết quả nên không tính được thay đổi.",
    en: "In 2015, Dong Thap scored 37.91 points, among the best performers, and ranked 8th of the 63 provinces and cities with a result. In 2014, the province had no result, so no change is computed.",
  },
  {
    of: "dong-thap 2019",
    vi: "Năm 2019, tỉnh Đồng Tháp đạt 46,72 điểm, thuộc nhóm điểm cao nhất, xếp thứ 2 trên 63 tỉnh, thành phố có kết quả. Năm 2018, tỉnh không có kết quả nên không tính được thay đổi. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 1 đến 9.",
    en: "In 2019, Dong Thap scored 46.72 points, among the best performers, and ranked 2nd of the 63 provinces and cities with a result. In 2018, the province had no result, so no change is computed. Given the published margins of error, this rank is not clearly different from ranks 1 to 9.",
  },
  {
    of: "bac-giang 2022",
    vi: "PAPI 2022 không có điểm tổng hợp của tỉnh Bắc Giang: thiếu chỉ số nội dung 1, 2, 4 và 5. Theo báo chí: “dữ liệu khảo sát không chính xác”.",
    en: "PAPI 2022 has no total for Bac Giang: dimensions 1, 2, 4 and 5 have no result. According to the press: “inaccurate survey data”.",
  },
  {
    of: "bac-giang 2023",
    vi: "Năm 2023, tỉnh Bắc Giang đạt 44,32 điểm, thuộc nhóm điểm cao nhất, xếp thứ 10 trên 61 tỉnh, thành phố có kết quả. Năm 2022, tỉnh không có kết quả nên không tính được thay đổi. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 7 đến 23.",
    en: "In 2023, Bac Giang scored 44.32 points, among the best performers, and ranked 10th of the 61 provinces and cities with a result. In 2022, the province had no result, so no change is computed. Given the published margins of error, this rank is not clearly different from ranks 7 to 23.",
  },
  {
    of: "bac-giang 2024",
    vi: "Năm 2024, tỉnh Bắc Giang đạt 44,69 điểm, thuộc nhóm trung bình cao, xếp thứ 16 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,37 điểm, giảm 6 bậc. Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,88 điểm.",
    en: "In 2024, Bac Giang scored 44.69 points, in the high average group, and ranked 16th of the 61 provinces and cities with a result; up 0.37 points, down 6 places from 2023. Points rose but rank and group fell, because others rose more: the mean of the provinces rose by 0.88 points.",
  },
  {
    of: "bac-ninh 2022",
    vi: "PAPI 2022 không có điểm tổng hợp của tỉnh Bắc Ninh: thiếu chỉ số nội dung 2, 3, 4 và 8. Theo báo chí: “dữ liệu khảo sát không chính xác”.",
    en: "PAPI 2022 has no total for Bac Ninh: dimensions 2, 3, 4 and 8 have no result. According to the press: “inaccurate survey data”.",
  },
  {
    of: "bac-ninh 2021",
    vi: "PAPI 2021 không có kết quả của tỉnh Bắc Ninh. Chưa tìm thấy lý do được công bố cho riêng tỉnh này; với Quảng Ninh, cũng không có kết quả năm ấy, báo chí nêu “những sai số trong dữ liệu”.",
    en: "PAPI 2021 has no result for Bac Ninh. No published reason was found for this province itself; for Quảng Ninh, without a result that year too, the press named “errors in the data”.",
  },
  {
    of: "vinh-phuc 2024",
    vi: "PAPI 2024 không có kết quả của tỉnh Vĩnh Phúc. Chưa tìm thấy lý do được công bố.",
    en: "PAPI 2024 has no result for Vinh Phuc. No published reason was found.",
  },
  {
    of: "tien-giang 2024",
    vi: "PAPI 2024 không có kết quả của tỉnh Tiền Giang. Chưa tìm thấy lý do được công bố.",
    en: "PAPI 2024 has no result for Tien Giang. No published reason was found.",
  },
  {
    of: "binh-duong 2023",
    vi: "PAPI 2023 không có kết quả của tỉnh Bình Dương. Theo báo chí: “kết quả khảo sát vượt giá trị sai số cho phép trong thống kê”.",
    en: "PAPI 2023 has no result for Binh Duong. According to the press: “technical problems”; survey results beyond the statistically permitted error.",
  },
  {
    of: "binh-duong 2024",
    vi: "Năm 2024, tỉnh Bình Dương đạt 45,39 điểm, thuộc nhóm điểm cao nhất, xếp thứ 9 trên 61 tỉnh, thành phố có kết quả. Năm 2023, tỉnh không có kết quả nên không tính được thay đổi.",
    en: "In 2024, Binh Duong scored 45.39 points, among the best performers, and ranked 9th of the 61 provinces and cities with a result. In 2023, the province had no result, so no change is computed.",
  },
  {
    of: "kien-giang 2024",
    vi: "Năm 2024, tỉnh Kiên Giang đạt 39,91 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 61 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 1,08 điểm, giảm 17 bậc.",
    en: "In 2024, Kien Giang scored 39.91 points, in the group with the lowest points, and ranked last, 61st of the 61 provinces and cities with a result; down 1.08 points, down 17 places from 2023.",
  },
  {
    of: "dak-nong 2023",
    vi: "Năm 2023, tỉnh Đắk Nông đạt 38,97 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 61 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 giảm 1,56 điểm, giảm 10 bậc. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 40 đến 61.",
    en: "In 2023, Dak Nong scored 38.97 points, in the group with the lowest points, and ranked last, 61st of the 61 provinces and cities with a result; down 1.56 points, down 10 places from 2022. Given the published margins of error, this rank is not clearly different from ranks 40 to 61.",
  },
  // 58 of the 61 have a standard error: the last rank is beyond every span
  {
    of: "cao-bang 2022",
    vi: "Năm 2022, tỉnh Cao Bằng đạt 38,80 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 61 trên 61 tỉnh, thành phố có kết quả; so với năm 2021 giảm 0,39 điểm, giảm 3 bậc.",
    en: "In 2022, Cao Bang scored 38.80 points, in the group with the lowest points, and ranked last, 61st of the 61 provinces and cities with a result; down 0.39 points, down 3 places from 2021.",
  },
  {
    of: "dien-bien 2021",
    vi: "Năm 2021, tỉnh Điện Biên đạt 37,22 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 60 trên 60 tỉnh, thành phố có kết quả; so với năm 2020 giảm 3,93 điểm, giảm 8 bậc. So với năm 2020 cần thận trọng, vì cách đo có thể đã đổi.",
    en: "In 2021, Dien Bien scored 37.22 points, in the group with the lowest points, and ranked last, 60th of the 60 provinces and cities with a result; down 3.93 points, down 8 places from 2020. Compare with 2020 with care: the way of measuring may have changed.",
  },
  {
    of: "binh-dinh 2019",
    vi: "Năm 2019, tỉnh Bình Định đạt 40,84 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 63 trên 63 tỉnh, thành phố có kết quả; so với năm 2018 giảm 0,21 điểm, giảm 2 bậc. So với năm 2018 cần thận trọng, vì cách đo có thể đã đổi. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 49 đến 63.",
    en: "In 2019, Binh Dinh scored 40.84 points, in the group with the lowest points, and ranked last, 63rd of the 63 provinces and cities with a result; down 0.21 points, down 2 places from 2018. Compare with 2018 with care: the way of measuring may have changed. Given the published margins of error, this rank is not clearly different from ranks 49 to 63.",
  },
  {
    of: "binh-dinh 2018",
    vi: "Năm 2018, tỉnh Bình Định đạt 41,04 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 61 trên 61 tỉnh, thành phố có kết quả. Không so được với năm 2017, vì cách tính đã đổi.",
    en: "In 2018, Binh Dinh scored 41.04 points, in the group with the lowest points, and ranked last, 61st of the 61 provinces and cities with a result. No comparison with 2017: the method changed.",
  },
  // 47.053 points, before Bến Tre's 47.050
  {
    of: "lang-son 2018",
    vi: "Năm 2018, tỉnh Lạng Sơn đạt 47,05 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 61 tỉnh, thành phố có kết quả. Không so được với năm 2017, vì cách tính đã đổi.",
    en: "In 2018, Lang Son scored 47.05 points, among the best performers, and ranked first of the 61 provinces and cities with a result. No comparison with 2017: the method changed.",
  },
  {
    of: "ben-tre 2018",
    vi: "Năm 2018, tỉnh Bến Tre đạt 47,05 điểm, thuộc nhóm điểm cao nhất, xếp thứ 2 trên 61 tỉnh, thành phố có kết quả. Không so được với năm 2017, vì cách tính đã đổi.",
    en: "In 2018, Ben Tre scored 47.05 points, among the best performers, and ranked 2nd of the 61 provinces and cities with a result. No comparison with 2017: the method changed.",
  },
  // PAPI 2019: first; span 1 to 8
  {
    of: "ben-tre 2019",
    vi: "Năm 2019, tỉnh Bến Tre đạt 46,74 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 63 tỉnh, thành phố có kết quả; so với năm 2018 giảm 0,31 điểm, tăng 1 bậc. Điểm giảm mà hạng lại tăng, vì các tỉnh khác giảm nhiều hơn: trung bình các tỉnh giảm 0,56 điểm. So với năm 2018 cần thận trọng, vì cách đo có thể đã đổi. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 1 đến 8.",
    en: "In 2019, Ben Tre scored 46.74 points, among the best performers, and ranked first of the 63 provinces and cities with a result; down 0.31 points, up 1 place from 2018. Points fell but the rank rose, because others fell more: the mean of the provinces fell by 0.56 points. Compare with 2018 with care: the way of measuring may have changed. Given the published margins of error, this rank is not clearly different from ranks 1 to 8.",
  },
  {
    of: "lam-dong 2024",
    vi: "Năm 2024, tỉnh Lâm Đồng đạt 41,02 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 54 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,11 điểm, giảm 9 bậc. Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,88 điểm.",
    en: "In 2024, Lam Dong scored 41.02 points, in the group with the lowest points, and ranked 54th of the 61 provinces and cities with a result; up 0.11 points, down 9 places from 2023. Points rose but rank and group fell, because others rose more: the mean of the provinces rose by 0.88 points.",
  },
  {
    of: "lam-dong 2020",
    vi: "Năm 2020, tỉnh Lâm Đồng đạt 38,62 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 63 trên 63 tỉnh, thành phố có kết quả; so với năm 2019 giảm 3,35 điểm, giảm 11 bậc.",
    en: "In 2020, Lam Dong scored 38.62 points, in the group with the lowest points, and ranked last, 63rd of the 63 provinces and cities with a result; down 3.35 points, down 11 places from 2019.",
  },
  {
    of: "nghe-an 2024",
    vi: "Năm 2024, tỉnh Nghệ An đạt 43,07 điểm, thuộc nhóm trung bình thấp, xếp thứ 37 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,22 điểm, giảm 12 bậc. Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,88 điểm.",
    en: "In 2024, Nghe An scored 43.07 points, in the low average group, and ranked 37th of the 61 provinces and cities with a result; up 0.22 points, down 12 places from 2023. Points rose but rank and group fell, because others rose more: the mean of the provinces rose by 0.88 points.",
  },
  {
    of: "quang-ngai 2024",
    vi: "Năm 2024, tỉnh Quảng Ngãi đạt 43,07 điểm, thuộc nhóm trung bình thấp, xếp thứ 38 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 2,58 điểm, tăng 11 bậc.",
    en: "In 2024, Quang Ngai scored 43.07 points, in the low average group, and ranked 38th of the 61 provinces and cities with a result; up 2.58 points, up 11 places from 2023.",
  },
  {
    of: "lai-chau 2024",
    vi: "Năm 2024, tỉnh Lai Châu đạt 43,48 điểm, thuộc nhóm trung bình thấp, xếp thứ 31 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 0,14 điểm, giảm 13 bậc.",
    en: "In 2024, Lai Chau scored 43.48 points, in the low average group, and ranked 31st of the 61 provinces and cities with a result; down 0.14 points, down 13 places from 2023.",
  },
  // span 20 to 41
  {
    of: "dak-lak 2023",
    vi: "Năm 2023, tỉnh Đắk Lắk đạt 42,33 điểm, thuộc nhóm trung bình thấp, xếp thứ 31 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 1,20 điểm, tăng 10 bậc. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 20 đến 41.",
    en: "In 2023, Dak Lak scored 42.33 points, in the low average group, and ranked 31st of the 61 provinces and cities with a result; up 1.20 points, up 10 places from 2022. Given the published margins of error, this rank is not clearly different from ranks 20 to 41.",
  },
  {
    of: "tra-vinh 2011",
    vi: "Năm 2011, tỉnh Trà Vinh đạt 31,93 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 63 trên 63 tỉnh, thành phố có kết quả.",
    en: "In 2011, Tra Vinh scored 31.93 points, in the group with the lowest points, and ranked last, 63rd of the 63 provinces and cities with a result.",
  },
  {
    of: "quang-binh 2012",
    vi: "Năm 2012, tỉnh Quảng Bình đạt 40,62 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 63 tỉnh, thành phố có kết quả; so với năm 2011 tăng 0,27 điểm, giữ nguyên hạng.",
    en: "In 2012, Quang Binh scored 40.62 points, among the best performers, and ranked first of the 63 provinces and cities with a result; up 0.27 points, rank unchanged from 2011.",
  },
  {
    of: "quang-binh 2013",
    vi: "Năm 2013, tỉnh Quảng Bình đạt 41,72 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 63 tỉnh, thành phố có kết quả; so với năm 2012 tăng 1,10 điểm, giữ nguyên hạng.",
    en: "In 2013, Quang Binh scored 41.72 points, among the best performers, and ranked first of the 63 provinces and cities with a result; up 1.10 points, rank unchanged from 2012.",
  },
  {
    of: "quang-tri 2014",
    vi: "Năm 2014, tỉnh Quảng Trị đạt 39,84 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 61 tỉnh, thành phố có kết quả; so với năm 2013 tăng 0,10 điểm, tăng 1 bậc.",
    en: "In 2014, Quang Tri scored 39.84 points, among the best performers, and ranked first of the 61 provinces and cities with a result; up 0.10 points, up 1 place from 2013.",
  },
  {
    of: "ha-tinh 2015",
    vi: "Năm 2015, tỉnh Hà Tĩnh đạt 42,33 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 63 tỉnh, thành phố có kết quả; so với năm 2014 tăng 4,76 điểm, tăng 14 bậc.",
    en: "In 2015, Ha Tinh scored 42.33 points, among the best performers, and ranked first of the 63 provinces and cities with a result; up 4.76 points, up 14 places from 2014.",
  },
  // press on PAPI 2021: 3.84 points less, the lowest group
  {
    of: "ba-ria-vung-tau 2021",
    vi: "Năm 2021, tỉnh Bà Rịa - Vũng Tàu đạt 40,61 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 47 trên 60 tỉnh, thành phố có kết quả; so với năm 2020 giảm 3,84 điểm, giảm 36 bậc. So với năm 2020 cần thận trọng, vì cách đo có thể đã đổi.",
    en: "In 2021, Ba Ria - Vung Tau scored 40.61 points, in the group with the lowest points, and ranked 47th of the 60 provinces and cities with a result; down 3.84 points, down 36 places from 2020. Compare with 2020 with care: the way of measuring may have changed.",
  },
  {
    of: "tay-ninh 2024",
    vi: "Năm 2024, tỉnh Tây Ninh đạt 47,35 điểm, thuộc nhóm điểm cao nhất, xếp thứ 2 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 8,11 điểm, tăng 58 bậc. Mức thay đổi này khác hẳn mọi tỉnh khác (các tỉnh khác từ −4,84 đến +6,02 điểm), nên cần xem lại nguồn trước khi trích dẫn.",
    en: "In 2024, Tay Ninh scored 47.35 points, among the best performers, and ranked 2nd of the 61 provinces and cities with a result; up 8.11 points, up 58 places from 2023. This change stands apart from those of all other provinces (between −4.84 and +6.02 points), so look at the source before you quote it.",
  },
  {
    of: "thai-binh 2024",
    vi: "Năm 2024, tỉnh Thái Bình đạt 44,74 điểm, thuộc nhóm điểm cao nhất, xếp thứ 15 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,98 điểm, tăng 2 bậc.",
    en: "In 2024, Thai Binh scored 44.74 points, among the best performers, and ranked 15th of the 61 provinces and cities with a result; up 0.98 points, up 2 places from 2023.",
  },
  {
    of: "hung-yen 2023 1",
    vi: "Năm 2023, ở chỉ số nội dung 1 “Tham gia của người dân ở cấp cơ sở”, tỉnh Hưng Yên đạt 5,46 điểm, thuộc nhóm điểm cao nhất, xếp thứ 7 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 giảm 0,04 điểm, tăng 5 bậc. Điểm giảm mà hạng lại tăng, vì các tỉnh khác giảm nhiều hơn: trung bình các tỉnh giảm 0,07 điểm.",
    en: "In 2023, Hung Yen scored 5.46 points on dimension 1, “Participation at Local Levels”, among the best performers, and ranked 7th of the 61 provinces and cities with a result; down 0.04 points, up 5 places from 2022. Points fell but the rank rose, because others fell more: the mean of the provinces fell by 0.07 points.",
  },
  {
    of: "hung-yen 2023 5",
    vi: "Năm 2023, ở chỉ số nội dung 5 “Thủ tục hành chính công”, tỉnh Hưng Yên đạt 7,56 điểm, thuộc nhóm điểm cao nhất, xếp thứ 3 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 giảm 0,07 điểm, giảm 1 bậc.",
    en: "In 2023, Hung Yen scored 7.56 points on dimension 5, “Public Administrative Procedures”, among the best performers, and ranked 3rd of the 61 provinces and cities with a result; down 0.07 points, down 1 place from 2022.",
  },
  {
    of: "hung-yen 2024 5.3",
    vi: "Năm 2024, ở nội dung thành phần 5.3 “Thủ tục liên quan đến giấy chứng nhận quyền sử dụng đất”, tỉnh Hưng Yên đạt 2,37 điểm, thuộc nhóm trung bình cao, xếp thứ 25 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 0,16 điểm, giảm 21 bậc.",
    en: "In 2024, Hung Yen scored 2.37 points on sub-dimension 5.3, “Land Title Procedures”, in the high average group, and ranked 25th of the 61 provinces and cities with a result; down 0.16 points, down 21 places from 2023.",
  },
  {
    of: "hung-yen 2024 1.1",
    vi: "Năm 2024, ở nội dung thành phần 1.1 “Tri thức công dân”, tỉnh Hưng Yên đạt 1,25 điểm, thuộc nhóm điểm cao nhất, xếp thứ 10 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,21 điểm, tăng 14 bậc.",
    en: "In 2024, Hung Yen scored 1.25 points on sub-dimension 1.1, “Civic Knowledge”, among the best performers, and ranked 10th of the 61 provinces and cities with a result; up 0.21 points, up 14 places from 2023.",
  },
  {
    of: "quang-ninh 2018 2",
    vi: "PAPI 2018 không có kết quả của tỉnh Quảng Ninh ở chỉ số nội dung 2 “Công khai, minh bạch trong việc ra quyết định ở địa phương”. Chưa tìm thấy lý do được công bố.",
    en: "PAPI 2018 has no result for Quang Ninh on dimension 2, “Transparency in Local Decision-making”. No published reason was found.",
  },
  {
    of: "quang-ninh 2018 1",
    vi: "Năm 2018, ở chỉ số nội dung 1 “Tham gia của người dân ở cấp cơ sở”, tỉnh Quảng Ninh đạt 5,86 điểm, thuộc nhóm điểm cao nhất, xếp thứ 8 trên 63 tỉnh, thành phố có kết quả. Không so được với năm 2017, vì cách tính đã đổi.",
    en: "In 2018, Quang Ninh scored 5.86 points on dimension 1, “Participation at Local Levels”, among the best performers, and ranked 8th of the 63 provinces and cities with a result. No comparison with 2017: the method changed.",
  },
  {
    of: "bac-giang 2022 3",
    vi: "Năm 2022, ở chỉ số nội dung 3 “Trách nhiệm giải trình với người dân”, tỉnh Bắc Giang đạt 4,40 điểm, thuộc nhóm điểm cao nhất, xếp thứ 16 trên 62 tỉnh, thành phố có kết quả. Năm 2021, tỉnh không có kết quả nên không tính được thay đổi.",
    en: "In 2022, Bac Giang scored 4.40 points on dimension 3, “Vertical Accountability Towards Citizens”, among the best performers, and ranked 16th of the 62 provinces and cities with a result. In 2021, the province had no result, so no change is computed.",
  },
  {
    of: "bac-giang 2022 1",
    vi: "PAPI 2022 không có kết quả của tỉnh Bắc Giang ở chỉ số nội dung 1 “Tham gia của người dân ở cấp cơ sở”. Theo báo chí: “dữ liệu khảo sát không chính xác”.",
    en: "PAPI 2022 has no result for Bac Giang on dimension 1, “Participation at Local Levels”. According to the press: “inaccurate survey data”.",
  },
  {
    of: "hung-yen 2018 7",
    vi: "Năm 2018, ở chỉ số nội dung 7 “Quản trị môi trường”, tỉnh Hưng Yên đạt 3,54 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 63 trên 63 tỉnh, thành phố có kết quả.",
    en: "In 2018, Hung Yen scored 3.54 points on dimension 7, “Environmental Governance”, in the group with the lowest points, and ranked last, 63rd of the 63 provinces and cities with a result.",
  },
  {
    of: "hung-yen 2019 8.3",
    vi: "Năm 2019, ở nội dung thành phần 8.3 “Phúc đáp của chính quyền qua cổng thông tin điện tử”, tỉnh Hưng Yên đạt 0,33 điểm, thuộc nhóm điểm thấp nhất, đồng hạng 49 trên 63 tỉnh, thành phố có kết quả.",
    en: "In 2019, Hung Yen scored 0.33 points on sub-dimension 8.3, “E-Responsiveness of Provincial Authorities”, in the group with the lowest points, and ranked joint 49th of the 63 provinces and cities with a result.",
  },
  {
    of: "hung-yen 2020 8.3",
    vi: "Năm 2020, ở nội dung thành phần 8.3 “Phúc đáp của chính quyền qua cổng thông tin điện tử”, tỉnh Hưng Yên đạt 0,42 điểm, thuộc nhóm trung bình cao, xếp thứ 22 trên 63 tỉnh, thành phố có kết quả; so với năm 2019 tăng 0,09 điểm, tăng 27 bậc. So với năm 2019 cần thận trọng, vì cách đo có thể đã đổi.",
    en: "In 2020, Hung Yen scored 0.42 points on sub-dimension 8.3, “E-Responsiveness of Provincial Authorities”, in the high average group, and ranked 22nd of the 63 provinces and cities with a result; up 0.09 points, up 27 places from 2019. Compare with 2019 with care: the way of measuring may have changed.",
  },
  {
    of: "hung-yen 2021 5.3",
    vi: "Năm 2021, ở nội dung thành phần 5.3 “Thủ tục liên quan đến giấy chứng nhận quyền sử dụng đất”, tỉnh Hưng Yên đạt 2,48 điểm, thuộc nhóm điểm cao nhất, xếp thứ 5 trên 60 tỉnh, thành phố có kết quả. Không so được với năm 2020, vì cách tính đã đổi.",
    en: "In 2021, Hung Yen scored 2.48 points on sub-dimension 5.3, “Land Title Procedures”, among the best performers, and ranked 5th of the 60 provinces and cities with a result. No comparison with 2020: the method changed.",
  },
  // PAPI's profile Hà Tĩnh 2015: People's Inspection Boards 2.66
  {
    of: "ha-tinh 2015 3.2",
    vi: "Năm 2015, ở nội dung thành phần 3.2 “Ban thanh tra nhân dân”, tỉnh Hà Tĩnh đạt 2,66 điểm, thuộc nhóm điểm cao nhất, dẫn đầu 63 tỉnh, thành phố có kết quả; so với năm 2014 tăng 0,73 điểm, tăng 26 bậc.",
    en: "In 2015, Ha Tinh scored 2.66 points on sub-dimension 3.2, “People's Inspection Boards”, among the best performers, and ranked first of the 63 provinces and cities with a result; up 0.73 points, up 26 places from 2014.",
  },
  {
    of: "ha-noi 2024 4",
    vi: "Năm 2024, ở chỉ số nội dung 4 “Kiểm soát tham nhũng trong khu vực công”, thành phố Hà Nội đạt 6,70 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 48 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 0,04 điểm, giảm 15 bậc.",
    en: "In 2024, Ha Noi scored 6.70 points on dimension 4, “Control of Corruption in the Public Sector”, in the group with the lowest points, and ranked 48th of the 61 provinces and cities with a result; down 0.04 points, down 15 places from 2023.",
  },
  {
    of: "ha-giang 2024 8.3",
    vi: "Năm 2024, ở nội dung thành phần 8.3 “Phúc đáp của chính quyền qua cổng thông tin điện tử”, tỉnh Hà Giang đạt 0,45 điểm, thuộc nhóm điểm cao nhất, xếp thứ 15 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 0,04 điểm, giảm 11 bậc.",
    en: "In 2024, Ha Giang scored 0.45 points on sub-dimension 8.3, “E-Responsiveness of Provincial Authorities”, among the best performers, and ranked 15th of the 61 provinces and cities with a result; down 0.04 points, down 11 places from 2023.",
  },
  {
    of: "ba-ria-vung-tau 2015 5",
    vi: "Năm 2015, ở chỉ số nội dung 5 “Thủ tục hành chính công”, tỉnh Bà Rịa - Vũng Tàu đạt 6,83 điểm, thuộc nhóm trung bình cao, xếp thứ 32 trên 63 tỉnh, thành phố có kết quả; so với năm 2014 giảm 0,02 điểm, giữ nguyên hạng. Điểm giảm mà lại lên nhóm trên, vì các tỉnh khác giảm nhiều hơn: trung bình các tỉnh giảm 0,06 điểm.",
    en: "In 2015, Ba Ria - Vung Tau scored 6.83 points on dimension 5, “Public Administrative Procedures”, in the high average group, and ranked 32nd of the 63 provinces and cities with a result; down 0.02 points, rank unchanged from 2014. Points fell but the group is higher, because others fell more: the mean of the provinces fell by 0.06 points.",
  },
  {
    of: "quang-nam 2020",
    vi: "Năm 2020, tỉnh Quảng Nam đạt 43,26 điểm, thuộc nhóm trung bình cao, xếp thứ 21 trên 63 tỉnh, thành phố có kết quả; so với năm 2019 giảm 1,07 điểm, tăng 1 bậc. Điểm giảm mà hạng lại tăng, vì bớt tỉnh được điểm cao hơn.",
    en: "In 2020, Quang Nam scored 43.26 points, in the high average group, and ranked 21st of the 63 provinces and cities with a result; down 1.07 points, up 1 place from 2019. Points fell but the rank rose, because fewer provinces now score higher.",
  },
  {
    of: "nghe-an 2020",
    vi: "Năm 2020, tỉnh Nghệ An đạt 43,85 điểm, thuộc nhóm điểm cao nhất, xếp thứ 15 trên 63 tỉnh, thành phố có kết quả; so với năm 2019 giảm 0,87 điểm, tăng 2 bậc. Điểm giảm mà hạng lại tăng, lên cả nhóm trên, vì bớt tỉnh được điểm cao hơn.",
    en: "In 2020, Nghe An scored 43.85 points, among the best performers, and ranked 15th of the 63 provinces and cities with a result; down 0.87 points, up 2 places from 2019. Points fell but rank and group rose, because fewer provinces now score higher.",
  },
  {
    of: "thai-binh 2020",
    vi: "Năm 2020, tỉnh Thái Bình đạt 43,37 điểm, thuộc nhóm trung bình cao, xếp thứ 20 trên 63 tỉnh, thành phố có kết quả; so với năm 2019 giảm 0,33 điểm, tăng 13 bậc. Điểm giảm mà hạng lại tăng, lên cả nhóm trên, vì các tỉnh khác giảm nhiều hơn: trung bình các tỉnh giảm 0,84 điểm.",
    en: "In 2020, Thai Binh scored 43.37 points, in the high average group, and ranked 20th of the 63 provinces and cities with a result; down 0.33 points, up 13 places from 2019. Points fell but rank and group rose, because others fell more: the mean of the provinces fell by 0.84 points.",
  },
  {
    of: "thai-binh 2023",
    vi: "Năm 2023, tỉnh Thái Bình đạt 43,76 điểm, thuộc nhóm trung bình cao, xếp thứ 17 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,24 điểm, giảm 2 bậc. Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì có thêm tỉnh được điểm cao hơn. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 8 đến 28.",
    en: "In 2023, Thai Binh scored 43.76 points, in the high average group, and ranked 17th of the 61 provinces and cities with a result; up 0.24 points, down 2 places from 2022. Points rose but rank and group fell, because more provinces now score higher. Given the published margins of error, this rank is not clearly different from ranks 8 to 28.",
  },
  {
    of: "dak-lak 2021",
    vi: "Năm 2021, tỉnh Đắk Lắk đạt 41,52 điểm, thuộc nhóm trung bình thấp, xếp thứ 41 trên 60 tỉnh, thành phố có kết quả; so với năm 2020 giảm 0,01 điểm, tăng 9 bậc. Điểm giảm mà hạng lại tăng, lên cả nhóm trên, vì các tỉnh khác giảm nhiều hơn: trung bình các tỉnh giảm 0,20 điểm. So với năm 2020 cần thận trọng, vì cách đo có thể đã đổi.",
    en: "In 2021, Dak Lak scored 41.52 points, in the low average group, and ranked 41st of the 60 provinces and cities with a result; down 0.01 points, up 9 places from 2020. Points fell but rank and group rose, because others fell more: the mean of the provinces fell by 0.20 points. Compare with 2020 with care: the way of measuring may have changed.",
  },
  {
    of: "tay-ninh 2023",
    vi: "Năm 2023, tỉnh Tây Ninh đạt 39,24 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 60 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 giảm 0,18 điểm, giữ nguyên hạng. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 51 đến 61.",
    en: "In 2023, Tay Ninh scored 39.24 points, in the group with the lowest points, and ranked 60th of the 61 provinces and cities with a result; down 0.18 points, rank unchanged from 2022. Given the published margins of error, this rank is not clearly different from ranks 51 to 61.",
  },
  {
    of: "bac-kan 2024",
    vi: "Năm 2024, tỉnh Bắc Kạn đạt 44,10 điểm, thuộc nhóm trung bình cao, xếp thứ 22 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,75 điểm, giữ nguyên hạng.",
    en: "In 2024, Bac Kan scored 44.10 points, in the high average group, and ranked 22nd of the 61 provinces and cities with a result; up 0.75 points, rank unchanged from 2023.",
  },
  {
    of: "nam-dinh 2021",
    vi: "Năm 2021, tỉnh Nam Định đạt 43,81 điểm, thuộc nhóm trung bình cao, xếp thứ 16 trên 60 tỉnh, thành phố có kết quả; so với năm 2020 tăng 0,03 điểm, giữ nguyên hạng. Điểm tăng mà lại xuống nhóm dưới. So với năm 2020 cần thận trọng, vì cách đo có thể đã đổi.",
    en: "In 2021, Nam Dinh scored 43.81 points, in the high average group, and ranked 16th of the 60 provinces and cities with a result; up 0.03 points, rank unchanged from 2020. Points rose but the group is lower. Compare with 2020 with care: the way of measuring may have changed.",
  },
  {
    of: "phu-yen 2022",
    vi: "Năm 2022, tỉnh Phú Yên đạt 40,74 điểm, thuộc nhóm trung bình thấp, xếp thứ 47 trên 61 tỉnh, thành phố có kết quả; so với năm 2021 tăng 0,02 điểm, giảm 2 bậc. Điểm tăng mà hạng lại giảm, vì có thêm tỉnh được điểm cao hơn. Xét sai số đã công bố, hạng này không phân biệt rõ với các hạng từ 25 đến 57.",
    en: "In 2022, Phu Yen scored 40.74 points, in the low average group, and ranked 47th of the 61 provinces and cities with a result; up 0.02 points, down 2 places from 2021. Points rose but the rank fell, because more provinces now score higher. Given the published margins of error, this rank is not clearly different from ranks 25 to 57.",
  },
  {
    of: "ho-chi-minh 2023 1",
    vi: "Năm 2023, ở chỉ số nội dung 1 “Tham gia của người dân ở cấp cơ sở”, TP. Hồ Chí Minh đạt 4,61 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 46 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,04 điểm, giảm 2 bậc. Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì có thêm tỉnh được điểm cao hơn.",
    en: "In 2023, Ho Chi Minh City scored 4.61 points on dimension 1, “Participation at Local Levels”, in the group with the lowest points, and ranked 46th of the 61 provinces and cities with a result; up 0.04 points, down 2 places from 2022. Points rose but rank and group fell, because more provinces now score higher.",
  },
  {
    of: "nghe-an 2022 6.4",
    vi: "Năm 2022, ở nội dung thành phần 6.4 “An ninh, trật tự khu dân cư”, tỉnh Nghệ An đạt 1,93 điểm, thuộc nhóm trung bình thấp, đồng hạng 33 trên 63 tỉnh, thành phố có kết quả; so với năm 2021 giảm 0,0009 điểm, giảm 2 bậc.",
    en: "In 2022, Nghe An scored 1.93 points on sub-dimension 6.4, “Law and Order”, in the low average group, and ranked joint 33rd of the 63 provinces and cities with a result; down 0.0009 points, down 2 places from 2021.",
  },
  {
    of: "ben-tre 2021 8",
    vi: "Năm 2021, ở chỉ số nội dung 8 “Quản trị điện tử”, tỉnh Bến Tre đạt 2,63 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 46 trên 60 tỉnh, thành phố có kết quả; so với năm 2020 tăng 0,05 điểm, tăng 1 bậc. Điểm tăng mà lại xuống nhóm dưới, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng 0,11 điểm.",
    en: "In 2021, Ben Tre scored 2.63 points on dimension 8, “E-Governance”, in the group with the lowest points, and ranked 46th of the 60 provinces and cities with a result; up 0.05 points, up 1 place from 2020. Points rose but the group is lower, because others rose more: the mean of the provinces rose by 0.11 points.",
  },
  {
    of: "ha-noi 2024 7",
    vi: "Năm 2024, ở chỉ số nội dung 7 “Quản trị môi trường”, thành phố Hà Nội đạt 2,87 điểm, thuộc nhóm điểm thấp nhất, xếp cuối, thứ 61 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 tăng 0,004 điểm, giữ nguyên hạng.",
    en: "In 2024, Ha Noi scored 2.87 points on dimension 7, “Environmental Governance”, in the group with the lowest points, and ranked last, 61st of the 61 provinces and cities with a result; up 0.004 points, rank unchanged from 2023.",
  },
  {
    of: "cao-bang 2024 5",
    vi: "Năm 2024, ở chỉ số nội dung 5 “Thủ tục hành chính công”, tỉnh Cao Bằng đạt 6,81 điểm, thuộc nhóm điểm thấp nhất, xếp thứ 58 trên 61 tỉnh, thành phố có kết quả; so với năm 2023 giảm 0,02 điểm, giữ nguyên hạng.",
    en: "In 2024, Cao Bang scored 6.81 points on dimension 5, “Public Administrative Procedures”, in the group with the lowest points, and ranked 58th of the 61 provinces and cities with a result; down 0.02 points, rank unchanged from 2023.",
  },
  // 9.01 % to 16.71 %, which the press prints as 7.7 % more
  {
    of: "hung-yen 2023 aware-of-local-land-plans",
    vi: "Năm 2023, ở chỉ tiêu “Tỷ lệ người trả lời được biết về quy hoạch, kế hoạch sử dụng đất hiện thời của địa phương (%)”, tỉnh Hưng Yên ở mức 16,7%, cao thứ 26 trên 61 tỉnh, thành phố có kết quả; tăng 7,7 điểm phần trăm so với năm 2022.",
    en: "In 2023, on the indicator “Aware of Local Land Plans”, Hung Yen stood at 16.7%, 26th highest of the 61 provinces and cities with a result; up 7.7 percentage points from 2022.",
  },
  {
    of: "hung-yen 2022 aware-of-local-land-plans",
    vi: "Năm 2022, ở chỉ tiêu “Tỷ lệ người trả lời được biết về quy hoạch, kế hoạch sử dụng đất hiện thời của địa phương (%)”, tỉnh Hưng Yên ở mức 9,0%, cao thứ 57 trên 61 tỉnh, thành phố có kết quả.",
    en: "In 2022, on the indicator “Aware of Local Land Plans”, Hung Yen stood at 9.0%, 57th highest of the 61 provinces and cities with a result.",
  },
  {
    of: "quang-ninh 2023 aware-of-local-land-plans",
    vi: "PAPI 2023 không có kết quả của tỉnh Quảng Ninh ở chỉ tiêu “Tỷ lệ người trả lời được biết về quy hoạch, kế hoạch sử dụng đất hiện thời của địa phương (%)”. Theo báo chí: “kết quả khảo sát vượt giá trị sai số cho phép trong thống kê”.",
    en: "PAPI 2023 has no result for Quang Ninh on the indicator “Aware of Local Land Plans”. According to the press: “technical problems”; survey results beyond the statistically permitted error.",
  },
  {
    of: "tien-giang 2023 candidate-was-not-suggested",
    vi: "Năm 2023, ở chỉ tiêu “Tỷ lệ người trả lời cho biết chính quyền không gợi ý bầu cho một ứng viên cụ thể (%)”, tỉnh Tiền Giang ở mức 100,0%, cùng cao nhất trong 61 tỉnh, thành phố có kết quả; tăng 6,9 điểm phần trăm so với năm 2022.",
    en: "In 2023, on the indicator “Candidate was Not Suggested”, Tien Giang stood at 100.0%, joint highest of the 61 provinces and cities with a result; up 6.9 percentage points from 2022.",
  },
  {
    of: "ha-noi 2023 minutes-to-school",
    vi: "Năm 2023, ở chỉ tiêu “Quãng thời gian tới trường (PHÚT – theo giá trị trung vị)”, thành phố Hà Nội ở mức 5 phút, cùng cao thứ 36 trên 61 tỉnh, thành phố có kết quả; giảm 5 phút so với năm 2022.",
    en: "In 2023, on the indicator “Minutes to School”, Ha Noi stood at 5 minutes, joint 36th highest of the 61 provinces and cities with a result; down 5 minutes from 2022.",
  },
  {
    of: "ha-giang 2023 kilometer-walk-to-school",
    vi: "Năm 2023, ở chỉ tiêu “Quãng đường đi bộ tới trường (KM – theo giá trị trung vị)”, tỉnh Hà Giang ở mức 1,0 km, cùng cao thứ 6 trên 61 tỉnh, thành phố có kết quả; không đổi so với năm 2022.",
    en: "In 2023, on the indicator “Kilometer walk to school”, Ha Giang stood at 1.0 km, joint 6th highest of the 61 provinces and cities with a result; unchanged from 2022.",
  },
  {
    of: "ha-noi 2023 denunciation-price-000s-vnd-imputed",
    vi: "Năm 2023, ở chỉ tiêu “Mức tiền đòi hối lộ người dân bắt đầu tố cáo (đơn vị 1000 VNĐ)”, thành phố Hà Nội ở mức 28.170 nghìn đồng, cao thứ 54 trên 61 tỉnh, thành phố có kết quả; giảm 1.112 nghìn đồng so với năm 2022.",
    en: "In 2023, on the indicator “Denunciation Price '000s VND (Imputed)”, Ha Noi stood at 28,170 thousand dong, 54th highest of the 61 provinces and cities with a result; down 1,112 thousand dong from 2022.",
  },
  {
    of: "da-nang 2023 quality-of-road",
    vi: "Năm 2023, ở chỉ tiêu “Loại đường giao thông gần hộ gia đình nhất (1=Đường đất; 4=Đường trải nhựa)”, thành phố Đà Nẵng ở mức 3,41 điểm, cao thứ 22 trên 61 tỉnh, thành phố có kết quả; giảm 0,10 điểm so với năm 2022.",
    en: "In 2023, on the indicator “Quality of road”, Da Nang stood at 3.41 points, 22nd highest of the 61 provinces and cities with a result; down 0.10 points from 2022.",
  },
  {
    of: "bac-giang 2014",
    vi: "PAPI 2014 không có kết quả của tỉnh Bắc Giang. Chưa tìm thấy lý do được công bố.",
    en: "PAPI 2014 has no result for Bac Giang. No published reason was found.",
  },
]
