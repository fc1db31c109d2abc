import type { ClaimRule } from '../claim-table.ts';
import { number } from './adjectives.ts';

const barely =
  '(?:chưa đến |chưa tới |không đến |không tới |chưa đầy |hơn |gần |khoảng |xấp xỉ |chừng |trên |dưới |chỉ |tới |đến |quá |ít nhất |chiếm )?';
export const multiples: ClaimRule[] = [
  {
    kind: 'multiple',
    words: [
      `(?:tăng |cao |lớn |nhiều |đông |đắt |giảm |đã )?gấp (?:hơn |gần |khoảng |tới |đến |rưỡi )?(?:đôi|ba|bốn|năm|sáu|bảy|tám|chín|mười|rưỡi|bội|nhiều lần|${number} lần)(?: lần)?(?! (?:tờ|tấm|chiếc|mảnh|khăn|chăn|giấy|lá|áo|bức|trang|mép|lại))`,
    ],
  },
  {
    kind: 'multiple',
    words: [
      `(?:tăng |giảm |cao hơn |lớn hơn |nhiều hơn |ít hơn |thấp hơn )(?:hơn |gần |khoảng |tới |đến )?${number} lần`,
      `${number} lần(?= (?:so với|mức|lượng|sản lượng|giá|quy mô|con số|nhu cầu|công suất|bình quân))`,
      `tăng (?:trưởng )?(?:bằng|theo) cấp số nhân`,
    ],
  },
  {
    kind: 'multiple',
    words: [
      `(?:đã |tăng )?nhân (?:đôi|ba|bốn)|giảm (?:đi )?(?:một )?nửa|(?:chỉ )?bằng (?:một )?nửa`,
      `bằng một phần (?:hai|ba|tư|năm|mười)`,
    ],
    needs: 'quantity',
  },
];

export const portions: ClaimRule[] = [
  {
    kind: 'portion',
    words: [
      `${barely}(?:một|hai|ba|bốn|năm|bảy|chín) phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|trăm)`,
    ],
  },
  {
    kind: 'portion',
    words: [
      `(?:quá|hơn|gần|chưa đến|chưa tới|không đến|khoảng|chiếm|tới|đến) (?:một )?nửa(?! (?:đêm|ngày|năm|tháng|đời|chừng|vời|đầu|cuối|giờ|tiếng|kia|đường|thế kỷ|thập|buổi))`,
      `một nửa(?! (?:của|kia|sự thật|đời|là|còn lại là) ?(?:tôi|anh|em|mình|đời)?)(?= )`,
      `một nửa(?= (?:số|lượng|các|trong|dân|của cả|sản|tổng|diện|kim|doanh|nhu|của (?:{w}){0,2}(?:{u}|{m})))`,
    ],
  },
  {
    kind: 'portion',
    words: [
      `(?:chiếm |một |có )?(?:phần lớn|đại bộ phận|phần nhiều|đa phần|đại đa số|hầu hết|hầu khắp)(?! (?:nhờ|là nhờ|là do|do|vì|thời gian|buổi|phụ thuộc vào tâm)\\b)`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'portion',
    words: [
      `(?<!(?:phe|đảng|nguyên tắc|theo|phiếu|khối|chính phủ|quy tắc|biểu quyết|ý kiến|lãnh đạo) )(?:chiếm )?(?:đa số|thiểu số)(?! (?:phiếu|tán|đồng|tại quốc|trong quốc|ghế|quá bán|tuyệt))(?= )`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'portion',
    words: [
      `(?:chỉ )?(?:một phần nhỏ|phần nhỏ|một phần đáng kể|phần đáng kể|một phần lớn|tỷ trọng (?:lớn|nhỏ)(?! hơn)|số ít|một số ít|một vài|thiểu số|phần còn lại)(?= )`,
      `(?:rất|quá|khá|chỉ có|còn|tương đối) ít(?! (?:khi|nói|lời|ai|xuất hiện|nhiều|lâu|nhất|hơn|ra|được nhắc|gặp))(?= {w})`,
      `ít(?= (?:quốc gia|nước|tỉnh|doanh nghiệp|nhà máy|hộ) )`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'portion',
    words: [
      `(?:chỉ |mới )?(?:có )?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mười một|hai mươi|\\d{1,3}) trong (?:số|tổng số|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= (?:{w}){0,1}{u}))`,
      `cứ (?:${number}) (?:{w}){1,3}thì`,
      `(?:chỉ|mới) (?:có )?(?:một|hai|ba|bốn|năm|vài)(?= (?:{w}){0,1}{u})`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'portion',
    words: [
      `(?:hàng|vài) (?:chục|trăm|nghìn|ngàn|vạn|triệu)(?= (?:{w}){0,1}(?:{u}|{m}))`,
      `(?:chủ yếu|phần chính|gần như hoàn toàn)(?= (?:từ|ở|tại|sang|do|đến từ|bằng)\\b)`,
    ],
    needs: 'measure',
  },
];

/** Whoever must, may or agrees is not counted. */
const together =
  '(?![^.;!?\ue000]{0,60} (?:nhất trí|đồng ý|tán thành|tán đồng|ủng hộ|hoan nghênh|kêu gọi|lên án|cam kết|mong muốn|chào mừng|vỗ tay|đứng dậy|được mời|có quyền|bình đẳng|phải|cần|nên|hãy|có nghĩa vụ|thông qua|bày tỏ|cảm ơn|hiểu lầm|ký tên)(?![a-z\u00e0-\u1ef9]))';
export const universals: ClaimRule[] = [
  {
    kind: 'universal',
    words: [
      `(?:hầu như |gần như )(?:tất cả|toàn bộ|mọi|không|chỉ|hoàn toàn)(?: các| những)?(?= (?:{w}){0,4}(?:{u}|{m}))`,
      `(?:hầu như|gần như) {u} nào(?= )`,
    ],
  },
  {
    kind: 'universal',
    words: [
      `(?:tất cả|toàn bộ|toàn thể|mọi)(?: các| những| số| mọi)?(?= (?:{w}){0,1}(?:{u}|{m}))${together}`,
    ],
  },
  {
    kind: 'universal',
    words: [
      `(?<!để )(?:không|chưa)(?: có| một| có một| hề có)? {u} (?:{w}){0,4}nào(?! (?:đó|khác|đấy))${together}`,
    ],
  },
  {
    kind: 'universal',
    words: [
      `(?:không|chưa)(?: có| một| có một)? (?:{w}){1,3}nào(?= (?:trong|của|ở) (?:{w}){0,3}(?:{u}|{m}))${together}`,
    ],
  },
  {
    kind: 'universal',
    words: [`(?:ở )?(?:đâu cũng|không nơi nào|nơi nào cũng|{u} nào cũng)`],
    needs: 'quantity',
  },
];
