import type { ClaimRule } from '../claim-table.ts';
import { roles, size, soft } from './adjectives.ts';

const scope =
  '(?:(?:trong|ở|của|tại|trên|về|cả|toàn|thế giới|khu vực|châu|vùng|miền|khối|ngành|kể từ|từ|từ trước|hiện nay|toàn cầu|tỉnh|đông nam á))';
/** Where one meets, and what is praised: of these nobody measures the size. */
const unmeasured =
  '(?:^|[ ,(“"])(?:phòng|hội trường|sảnh|bàn|ghế|tầng|cửa|gian|căn|lễ đường|giảng đường|khán phòng|bức|niềm|nỗi|mong muốn|ước mơ|vinh dự|vinh hạnh|hạnh phúc|điều|nguyện vọng|thử thách|thách thức|trở ngại|vấn đề|câu hỏi|bài học|quyết tâm|trách nhiệm|nỗ lực|danh hiệu|giải thưởng|giải|huân chương|cấp|quyền lực|cơ quan|lãnh đạo|người|đứa|anh|chị|con trai|con gái|em|cháu|cụ|ông|bà|sự|lòng|tình|tiếng|lời|hy vọng|sai lầm|tòa án|mục tiêu|ưu tiên|giá trị tinh thần|tinh thần|ý nghĩa|khoảnh khắc|kỷ niệm|món quà|cây|đỉnh|bậc|chiếc)';

export const ranks: ClaimRule[] = [
  {
    kind: 'rank',
    words: [
      `(?<!người )(?:chỉ )?(?:đứng|xếp|xếp hạng|giữ|ở|về|chiếm)(?: vị trí| hạng| ở vị trí| ngôi)? (?:đầu|cuối|cuối cùng|chót|bét|áp chót|nhất|nhì|thứ (?:nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười|\\d{1,3})|số một|đầu bảng|cuối bảng)(?= (?:về|trong|thế giới|khu vực|châu|cả nước|toàn|ở|cả|khối|miền|bảng|đông nam á))(?! về (?:nhà|phía|quê))`,
    ],
  },
  {
    kind: 'rank',
    words: [
      `(?<!người )(?:đứng|xếp)(?: vị trí| hạng)? (?:đầu|cuối|chót|thứ (?:nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười|\\d{1,3}))(?! (?:từ|bên|phái|đoàn|phái đoàn|cơ quan|tổ chức|chính phủ|bộ|ủy ban|hội đồng|nhà nước|danh sách|hàng|ở hàng|sau lưng|cạnh|giáo hội|lớp|dòng))`,
    ],
    needs: 'measure',
  },
  {
    kind: 'rank',
    words: [`(?:${size}|mạnh) thứ (?:hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười|\\d{1,3})`],
  },
  {
    kind: 'rank',
    words: [
      `(?<=(?:${roles}) (?:[^ .,;]{1,12} ){0,6})(?<!(?:ưu tiên|nhiệm vụ|chuyên gia|mối quan tâm|vấn đề|luật sư|nghệ sĩ|học giả|mục tiêu) )hàng đầu`,
      `dẫn đầu(?= (?:về|thế giới|khu vực|cả nước|thị trường|toàn cầu|châu|toàn|trong|ngành))`,
      `(?:chỉ )?(?:đứng|xếp) (?:ngay )?(?:sau|trên|dưới)(?= (?:{w}){1,3}về)|chỉ sau(?= (?:{w}))`,
      `(?:tốp|top|nhóm) (?:ba|năm|mười|\\d{1,3}|đầu|cuối)(?= )`,
      `số một(?= (?:thế giới|khu vực|cả nước|về|của))`,
    ],
    needs: 'quantity',
  },
];

export const superlatives: ClaimRule[] = [
  {
    kind: 'superlative',
    words: [
      `(?=(?:${size}) nhất)(?<!${unmeasured} (?:[^ .,;]{1,10} ){0,2})(?:${size}) nhất(?! (?:là|cũng|phải|nên|có thể|quyết|trí|định|thể)\\b)`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'superlative',
    words: [
      `(?=(?:${size}) nhất)(?<!${unmeasured} (?:[^ .,;]{1,10} ){0,2})(?:${size}) nhất(?= ${scope})`,
    ],
  },
  { kind: 'superlative', words: [`(?:${soft}) nhất(?= ${scope})`], needs: 'measure' },
  {
    kind: 'superlative',
    words: [`(?:nhiều|ít) (?:{w}){1,3}nhất(?= ${scope}|$|[.,;])`],
    needs: 'quantity',
  },
  {
    kind: 'superlative',
    words: [
      `(?:cao |thấp |mức |đạt |lập |phá )?kỷ lục|(?:mức |đỉnh )(?:đỉnh|đáy)`,
      `(?:cao|thấp) chưa từng (?:có|thấy)`,
    ],
    needs: 'measure',
  },
  {
    kind: 'superlative',
    words: [
      `(?<=(?:{u}|nơi|nguồn|${roles}) (?:[^ .,;]{1,12} ){0,5})(?<!(?:lý do|con đường|điều|lối thoát|cách|giải pháp|hy vọng|đứa con|người con|câu hỏi|mục đích) (?:[^ .,;]{1,10} ){0,2})duy nhất`,
    ],
  },
];

export const firsts: ClaimRule[] = [
  {
    kind: 'first',
    words: [
      `lần (?:đầu tiên|đầu|thứ hai|thứ ba)(?= (?:kể từ|từ năm|từ khi|trong (?:lịch sử|\\d|nhiều|một|hơn|vòng|gần|hai|ba|mười|thập)|sau (?:\\d|nhiều|hơn|gần|hai|ba|mười)))`,
      `lần đầu(?: tiên)?(?=[ ,])`,
    ],
    needs: 'measure',
  },
  {
    kind: 'first',
    words: [
      `lần (?:đầu tiên|đầu)(?= (?:kể từ|trong lịch sử|trong (?:\\d|nhiều|hơn) (?:{w}){0,2}(?:năm|thập)))`,
    ],
  },
  {
    kind: 'first',
    words: [
      `(?<=(?:{u}|nơi|nguồn|nhà máy|mỏ|lô) (?:[^ .,;]{1,12} ){0,5})đầu tiên(?= (?:của|trong|ở|trên|tại|ngoài|thế giới|khu vực|cả nước|châu|đông nam á))`,
    ],
  },
];
