import { oneOf } from '../word-list.ts';

/** What is measured. “Giá” is no price in “đánh giá”, nor “số” a number in “đa số”. */
export const measures = [
  '(?<!đánh |vô |đấu |ác |định |tham |quý )giá(?! (?:sách|treo|đỡ|vẽ|rét|lạnh|như|mà))',
  '(?<!đa |thiểu |một |tham |hệ |ẩn |trong |chữ |con |mã |hồ |biển |chỉ )số(?! (?:liệu|phận|đông các|học là|là))',
  '(?<!chất |lực |khối lực )lượng',
  '(?<!lên |xuống |đến |tới )điểm(?= (?:số|thi|trung bình|chuẩn|đọc|toán|văn|kiểm tra|tín nhiệm|bình quân|học))',
  '(?<!tiền |hộ )lương(?! (?:tâm|thiện|thực|duyên|y))',
  '(?<!cơ |bản |khối )mức(?! (?:nào|độ nào))',
  '(?<!yêu )cầu(?= (?:về|của thị trường))',
  '(?<!hoang |trung )phí(?! (?:hoài|phạm))',
  oneOf(`
    giá_trị giá_cả giá_bán giá_mua đơn_giá sản_lượng sản_xuất khai_thác tinh_luyện chi_phí kim_ngạch xuất_khẩu nhập_khẩu tái_xuất
    hàng_xuất hàng_nhập số_lượng khối_lượng trọng_lượng dung_lượng lượng_mưa số_người số_ca số_vụ tổng_số tỷ_lệ tỉ_lệ tỷ_trọng tỉ_trọng tỷ_suất thị_phần
    sức_mua sĩ_số quân_số mức_độ diện_tích năng_suất công_suất hiệu_suất doanh_thu doanh_số lợi_nhuận thu_nhập tiền_lương tiền_công thù_lao nợ nợ_công nợ_xấu dư_nợ thâm_hụt
    bội_chi bội_thu nhập_siêu xuất_siêu thặng_dư lạm_phát tăng_trưởng dân_số tuổi_thọ tử_vong tử_suất chi_tiêu chi_tiền chi_ngân_sách
    ngân_sách đầu_tư vốn tiền_gửi tiền_vay tín_dụng huy_động dự_trữ trữ_lượng tồn_kho hàng_tồn tiêu_thụ tiêu_dùng nhu_cầu
    nguồn_cung cung_ứng phụ_tải phát_thải khí_thải nhiệt_độ mực_nước nước_ngầm nước_biển độ_mặn xâm_nhập_mặn kiều_hối viện_trợ gdp grdp đơn_hàng lợi_suất
    lãi_suất tỷ_giá tỉ_giá nội_tệ ngoại_tệ tiền_tệ đồng_tiền chỉ_số chỉ_tiêu lượt_khách du_khách khách_du_lịch khách_quốc_tế hành_khách việc_làm thất_nghiệp
    tai_nạn thương_vong tội_phạm tội_phạm_mạng tỷ_lệ_nghèo hộ_nghèo nghèo_đói bất_bình_đẳng thuế thuế_suất cước học_phí viện_phí lệ_phí trợ_cấp biên_lợi_nhuận tốc_độ
    thời_gian thời_hạn khoảng_cách chênh_lệch mật_độ độ_che_phủ chất_lượng quy_mô lưu_lượng vận_tải vận_chuyển hàng_hóa hàng_hoá hàng_qua
    sản_phẩm thương_mại giao_dịch cổ_phiếu chứng_khoán trái_phiếu bảo_hiểm tỷ_lệ_sinh không_khí khan_hiếm gánh_nặng sinh_suất mức_sinh trẻ_sinh nhập_học bỏ_học
    học_sinh_giỏi tốt_nghiệp sốt_rét sốt_xuất_huyết béo_phì ung_thư dịch_bệnh ca_bệnh ca_nhiễm ca_mắc ca_tử_vong suy_dinh_dưỡng hút_thuốc tiêm_chủng tiêm_vắc_xin
    điện_năng thủy_điện nhiệt_điện điện_gió điện_mặt_trời điện_than năng_lượng nhiên_liệu xăng dầu khí_đốt than than_đá thép sắt quặng quặng_sắt xi_măng phân_bón
    thức_ăn_chăn_nuôi lúa lúa_gạo gạo ngô sắn mía cà_phê chè điều hồ_tiêu cao_su bông vải_thiều thủy_sản cá tôm thịt thịt_lợn thịt_bò sữa gỗ gỗ_dán rừng
    niken ni-ken coban cô-ban liti lithi đồng_thau thiếc vonfram bô-xít bauxite đất_hiếm mangan graphit ga-li germani ăng-ti-mon vàng bạc kẽm
    bình_quân trung_bình phụ_thuộc tập_trung cổ_phần tài_sản quỹ biên_độ tần_suất xác_suất cường_độ hệ_số hàm_lượng nồng_độ độ_tuổi tuổi
    thời_gian_chờ công_nợ phúc_lợi bảo_hộ rủi_ro trồng_trọt vụ_mùa thu_hoạch đánh_bắt đội_tàu khả_năng_tiếp_cận năng_lực tiếp_cận hạn_ngạch tổng_kim_ngạch tổng_mức tổng_sản_lượng
    lò_phản_ứng tiếng_ồn bụi_mịn rác_thải nước_thải tiêu_hao nguyên_liệu kết_quả thành_tích
  `),
].join('|');

/** What is counted: who or what there are many of. */
export const units = [
  '(?<!trong |nhà |đất )nước(?! (?:chủ nhà|mắt|tiểu|da|cờ|đi))',
  oneOf(`
    quốc_gia tỉnh thành_phố đô_thị huyện quận xã phường thôn làng bản_làng địa_phương vùng khu_vực hộ hộ_dân gia_đình hộ_gia_đình
    doanh_nghiệp công_ty tập_đoàn ngân_hàng hãng nhà_máy xí_nghiệp cơ_sở lò_luyện lò_phản_ứng mỏ nhà_luyện trường trường_học bệnh_viện
    trạm phòng_khám cảng sân_bay tàu tàu_hỏa tàu_cá tàu_thuyền xe ô_tô xe_máy phương_tiện người_dân người_lao_động lao_động công_nhân nông_dân
    giáo_viên bác_sĩ y_tá điều_dưỡng học_sinh sinh_viên nữ_sinh_viên trẻ_em trẻ phụ_nữ nam_giới nữ_giới người_trưởng_thành cư_dân dân_cư dân_tộc nền_kinh_tế
    nhà_sản_xuất nhà_cung_cấp nhà_nhập_khẩu nhà_xuất_khẩu bên_mua bạn_hàng đối_tác thị_trường nguồn nước_thành_viên đảo hồ hồ_chứa sông rừng đồn_điền
    vườn vườn_cây trang_trại ruộng thửa dự_án hợp_đồng hiệp_định giấy_phép khoáng_sản kim_loại nguyên_tố nhóm_hàng mặt_hàng ngành lĩnh_vực nông_hộ hợp_tác_xã
    siêu_thị cửa_hàng chợ khách_sạn nhà_ga tuyến cầu đường đập turbine tua-bin máy thiết_bị căn_hộ nhà_ở tòa_nhà chung_cư bị_cáo tù_nhân ca_bệnh lô_hàng
    người_hút người_bệnh bệnh_nhân khách_hàng cổ_đông nhà_đầu_tư cử_tri hãng_bay nhà_mạng thuê_bao tài_khoản người_dùng loài giống vụ nguyên_nhân
    nhà_bán_lẻ đại_lý thương_lái ngư_dân chủ_tàu chủ_xe kỹ_sư chuyên_viên_y_tế người_cao_tuổi giếng thành_thị nông_thôn miền_núi đồng_bằng khoản khoản_vay suất
  `),
].join('|');
