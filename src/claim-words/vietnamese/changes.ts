import type { ClaimRule } from '../claim-table.ts';
import { oneOf } from '../word-list.ts';
import { size, soft } from './adjectives.ts';

export const comparisons: ClaimRule[] = [
  {
    kind: 'comparison',
    words: [
      `(?:${size}|mạnh|yếu|kém|già|trẻ) hơn(?! (?:là|nữa|bao giờ|cả|hết|thế|lúc nào|thua)\\b)(?: hẳn| nhiều)?`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'comparison',
    words: [`(?:${soft}) hơn(?! (?:là|nữa|bao giờ|cả|hết|thế|thua))`],
    needs: 'measure',
  },
  { kind: 'comparison', words: [`ít hơn(?= (?:các|những|so với|cùng kỳ|mọi|hẳn))`] },
  {
    kind: 'comparison',
    words: [`(?:nhiều|ít) (?:{w}){1,3}hơn(?! (?:là|nữa|bao giờ|thế))`],
    needs: 'quantity',
  },
  {
    kind: 'comparison',
    words: [
      `(?:không |chưa |đã |lại )?(?:vượt(?: quá| qua| xa| trên| mức| hẳn| lên trên| trội)?|bỏ xa|lấn át|áp đảo|đuổi kịp|tụt hậu|tụt lại)(?! (?:lên chính))`,
    ],
    needs: 'measure',
  },
  {
    kind: 'comparison',
    words: [
      `(?:không|chưa) bằng|(?:thua|kém)(?: xa| hẳn)?(?= (?:{w}){0,3}(?:{u}|{m}))`,
      `(?:ngang|ngang bằng|tương đương|nhỉnh|bằng)(?: hơn| với)(?= )|trội hơn`,
    ],
    needs: 'measure',
  },
  {
    kind: 'comparison',
    words: [`(?:trên|dưới|quá)(?= (?:mức )?(?:trung bình|bình quân|ngưỡng|chuẩn|quy định|sàn))`],
    needs: 'subject',
  },
];

export const trend = oneOf(`
  giảm sụt gia_tăng sụt_giảm suy_giảm lao_dốc leo_thang nhích_lên nhích đi_lên đi_xuống đi_ngang mất_giá
  lên_giá xuống_giá hạ_nhiệt hạ_thấp hạ_xuống hạ thu_hẹp nới_rộng giãn_rộng mở_rộng thu_nhỏ co_lại co_hẹp
  teo_tóp chững_lại chững đạt_đỉnh đạt_đáy chạm_đáy chạm_đỉnh chạm_mốc không_đổi không_thay_đổi không_tăng
  không_giảm đứng_yên giậm_chân_tại_chỗ dậm_chân_tại_chỗ giữ_nguyên giữ_ổn_định ổn_định bất_động hồi_phục
  phục_hồi bật_tăng cải_thiện xấu_đi tốt_lên kém_đi tụt tuột rơi trượt vọt vọt_lên nhảy_vọt bùng_nổ phình_to
  phình dao_động_(?:mạnh|từ|trong|quanh) biến_động_(?:mạnh|nhẹ|lớn|trái|ít|liên) đảo_chiều lên_cao xuống_thấp thấp_dần cao_dần ít_dần ít_đi nhiều_lên nhiều_dần
  đông_lên già_đi già_hóa vơi cạn cạn_dần cạn_kiệt khởi_sắc bốc_hơi sa_sút sụp_đổ suy_thoái chậm_lại
  nhanh_lên dài_ra ngắn_lại lớn_dần nhỏ_dần yếu_đi mạnh_lên dâng dâng_cao lún bão_hòa chựng_lại phi_mã
  đình_trệ trì_trệ lấy_lại_đà tiếp_tục_đà
`);
/** What is wished or ordered has not happened. */
const wished =
  '(?<!(?:phải|cần|nhằm|để|muốn|yêu cầu|kêu gọi|đề nghị|hỗ trợ|giúp|góp phần|cam kết|đòi|xin|hãy|nên|mức|tốc độ|việc|biện pháp|kế hoạch|giải pháp|chính sách|lộ trình|đề xuất|chống|chủ trương|hứa|được|bị|có thể|đặt mục tiêu|mục tiêu) )';

export const trends: ClaimRule[] = [
  {
    kind: 'trend',
    words: [
      `${wished}(?:tăng(?! trưởng(?! (?:mạnh|nhanh|chậm|đều|âm|liên tục|so|thêm|\\d)))|${trend})(?: (?:vọt|mạnh|nhẹ|nhanh|chậm|đột biến|đều|trở lại|dần|sâu|liên tục|trưởng|lên|xuống))?`,
    ],
    needs: 'subject',
  },
  {
    kind: 'trend',
    words: [`ngày càng (?:${size}|mạnh|yếu|khan hiếm|tăng|giảm)`],
    needs: 'subject',
  },
  {
    kind: 'trend',
    words: [
      `(?:đà|sự|xu hướng|mức|đợt|cú) (?:tăng|giảm|sụt giảm|gia tăng|suy giảm|lao dốc|leo thang|phục hồi|chững lại)(?= (?:trưởng )?(?:của|về|trong)? ?(?:{w}){0,1}{m})`,
    ],
  },
];
