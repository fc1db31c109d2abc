const end = '(?![\\p{L}\\p{N}])';
export const digit = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
// "Tỷ lệ" (ratio) and "triệu tập" (convene) begin like a billion and a million.
export const scale =
  'nghìn|ngàn|vạn(?! (?:sự|vật|lý|thọ|tuế|niên|đại|bất))|triệu(?! (?:tập|hồi))|(?:tỷ|tỉ)(?! (?:lệ|trọng|giá|suất|phú|số|thí|dân|mỉ))';
export const period = 'năm|tháng|tuần|ngày|quý|thập kỷ|thập niên|thế kỷ';
export const mass =
  'tấn|tạ(?! (?:từ|ơn|tội|thế))|yến|(?:ki-?lô|mi-?li|mi-?crô|kilo|mili|micro)-?gam|kilôgam|gam|ca-?ra';
export const length =
  '(?:(?:ki-?lô-?|xen-?ti-?|mi-?li-?)?mét|(?:kilo|centi|mili|micro|nano)m[eé]t|hải lý|dặm|cây số)';
const window = 'đầu|cuối|tới|qua|vừa qua|gần đây|tiếp theo|trước|nay|liền|liên tiếp|sắp tới|ngoái';

const windows = [
  `{n} (?:${period}) (?:${window}|sau)${end}`,
  `(?:mỗi|hằng|hàng|cả|cuối|đầu|giữa|từng|sang|theo) năm(?! (?:${period}|${scale}|mươi|trăm))`,
  `(?:những|nhiều) năm(?: tháng| qua)?`,
  `(?:thập niên|thập kỷ|những năm|thế kỷ(?: thứ)?) (?:{w}|\\d{1,4})`,
  `(?:kế hoạch|kỷ niệm|nhân dịp|mừng) {n} năm`,
  // What a price or a quantity is for: “8,3 triệu đồng một tháng”.
  `(?<=(?:đồng|đô la|USD|EUR|tấn|tạ|kg|lít|kWh|lượt|giờ|%) )một (?:tháng|tuần|năm|quý|lần|người|hộ|em|sào|giờ|buổi|ca|chuyến|suất|chiếc|con|cân|ký)`,
  `một (?:ngày|giây|phút|mẫu|${mass}|${length}|lít|thùng|héc-ta)(?: (?:vuông|khối))?`,
];

const dates = [
  `(?:ngày|mùng|mồng) \\d{1,2}(?: tháng \\d{1,2}(?: năm \\d{4})?)?(?:[/.-]\\d{1,2}){0,2}(?!\\d){u}`,
  `\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?`,
  `tháng \\d{1,2}(?: năm \\d{4}|[/-]\\d{4})`,
  `(?:ngày|sáng|chiều|tối|hôm|dịp|lễ|trước|sau|từ|đến) \\d{1,2}/\\d{1,2}(?![/\\d])`,
];

const times = [
  `(?:{w}) giờ(?: {n})?(?= (?:sáng|trưa|chiều|tối|đêm|rưỡi|kém))`,
  `(?:lúc|hồi|vào) {n} giờ(?: \\d{1,2}(?: phút)?)?|\\d{1,2} giờ \\d{1,2}(?: phút)?`,
  `\\d{1,2} giờ(?= (?:sáng|trưa|chiều|tối|ngày))|\\d{1,2}h\\d{2}`,
];

const ages = [
  `{n} (?:năm )?tuổi|tuổi (?:từ )?{n}(?: ?(?:–|-|đến) ?{n})?`,
  `(?:ngoài|trạc) (?:${digit}) mươi(?= (?:mà|nhưng|vẫn|còn|xuân)|[.,;]|$)`,
];

const names = [
  `(?:tháng|thứ|quý|ngày|lần(?! năm)|hạng|giai đoạn|khóa|mùng|bước) (?:{w})(?! (?:${scale}|tấn|đồng))`,
  `(?:học kỳ|kỳ|lớp|vòng|(?<!triệu |đoàn )tập|chương|bậc|đợt|năm thứ) (?:${digit}|mười)(?! (?:mươi|trăm|${scale}))`,
  `(?<=[\\p{L}\\d,] )(?-i:Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)`,
  `top {n}|(?:gọi|bấm|quay) \\d{2,6}`,
  `(?:điện thoại|đường dây nóng|hotline|fax|số máy)[\\s:.]{0,3}[+(]?\\d[\\d .()-]{5,18}\\d`,
];

/** “Ba” begins other words, and “chín” also is ripe, or done. */
const homonyms = [
  `ba (?:má|mẹ|lô|phải|hoa|gai|dọi|rọi|tê|toong)|ngã (?:ba|tư|năm|sáu|bảy)`,
  `chín (?:muồi|rộ|tới|vàng|chắn|đỏ|mọng|đều|sớm|muộn|kỹ|hẳn|rục)|(?:nấu|luộc|quả|lúa|trái|chưa|sắp) chín`,
];

const joined = 'mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|phần|lần|và|đến|tới|hoặc|hay|trong|trên';
const syllable = `(?!(?:${joined})${end})[\\p{L}]{1,6}`;
/** Two small numbers, and a syllable after each: “ba chân bốn cẳng”. */
const idioms = [
  `(?:${digit}|mười) ${syllable} (?:${digit}|mười) ${syllable}(?=[ .,;:!?”"]|$)`,
  'chín bỏ làm mười|năm thì mười họa|một mất mười ngờ|mười phân vẹn mười|một vốn bốn lời|trăm nghe không bằng một thấy|mười mươi',
];

/** Phrases with numbers in them that are no numerals. */
export const passing = [...windows, ...dates, ...times, ...ages, ...names, ...homonyms, ...idioms];
