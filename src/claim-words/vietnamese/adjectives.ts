import { oneOf } from '../word-list.ts';

/** Adjectives of quantity: before “nhất” and “hơn” they compare what is measured. */
export const size = oneOf(`
  lớn to nhỏ bé cao thấp nhiều ít rẻ đắt đắt_đỏ dài ngắn nhanh chậm giàu giàu_có nghèo nghèo_nàn đông
  đông_đúc đông_dân thưa thưa_dân sâu rộng hẹp nặng nhẹ dày mỏng ô_nhiễm nóng ấm mát lạnh khô khô_hạn dồi_dào
  phổ_biến tốn_kém sinh_lời lãi phát_thải hiệu_quả năng_suất già trẻ cằn_cỗi màu_mỡ bất_bình_đẳng tập_trung
  phụ_thuộc chậm_chạp mặn độc_hại nguy_hiểm đáng_kể sôi_động eo_hẹp
`);

/** Those that do where something measured stands beside them. */
export const soft = oneOf(`
  mạnh yếu kém tốt xấu mới cũ lâu lâu_đời sớm muộn tệ khó dễ an_toàn sạch bẩn gần xa chặt lỏng phát_triển
  hiện_đại
`);

/** Who has a share in something. */
export const roles = oneOf(`
  nguyên_nhân sản_xuất xuất_khẩu nhập_khẩu cung_cấp cung_ứng tiêu_thụ tiêu_dùng khai_thác tinh_luyện
  chế_biến nguồn thị_trường đối_tác bạn_hàng nhà_đầu_tư đầu_tư điểm_đến khách_hàng nước quốc_gia tỉnh
  trung_tâm doanh_nghiệp tập_đoàn công_ty cảng nhà_máy mỏ trồng chủ_nợ nhà_tài_trợ nơi
`);

export const number =
  '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười hai|mười lăm|hai mươi|ba mươi|hàng chục|hàng trăm|nhiều|vài|mấy|chục|\\d{1,3})';
