import type { LanguageTable } from './language-table.ts';

const words: Record<string, number> = {};
'không một hai ba bốn năm sáu bảy tám chín mười'
  .split(' ')
  .forEach((word, value) => (words[word] = value));
Object.assign(words, { bẩy: 7, mốt: 1, tư: 4, lăm: 5, nhăm: 5, linh: 0, lẻ: 0, nửa: 0.5 });
Object.assign(words, { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9, đôi: 2 });

const end = '(?![\\p{L}\\p{N}])';
const digit = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
// "Năm" is both five and year: after tens, five is "lăm".
const afterTens = 'một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín';
const tens = `(?:(?:${digit}) (?:mươi|chục)|mười)(?: (?:${afterTens})${end})?|(?:${digit})`;
const hundreds = `(?:${digit}) trăm(?: (?:linh|lẻ) (?:${digit})| (?:${tens}))?`;
// "Tỷ lệ" (ratio) and "triệu tập" (convene) begin like a billion and a million.
const scale =
  'nghìn|ngàn|triệu(?! (?:tập|hồi))|(?:tỷ|tỉ)(?! (?:lệ|trọng|giá|suất|phú|số|thí|dân|mỉ))';
const group = `(?:${hundreds}|${tens})${end}(?: (?:${scale})${end}){0,2}`;
const period = 'năm|tháng|tuần|ngày|quý|thập kỷ|thập niên|thế kỷ';
const window = 'đầu|cuối|tới|qua|vừa qua|gần đây|tiếp theo|trước|nay|liền|liên tiếp|sắp tới|ngoái';
const rise = 'tăng|giảm|cao hơn|lớn hơn|nhiều hơn|thấp hơn|bằng|hơn|đắt hơn|nhanh hơn|vượt';
const about = '(?:hơn |gần |khoảng |tới |đến |trên |lên |thêm )?';
const mass = 'tấn|tạ|ki-?lô-?gam|kilôgam|kilogam|miligam|gam|ca-?ra';
const length = '(?:(?:ki-?lô-?|xen-?ti-?|mi-?li-?)?mét|kilomet|hải lý|dặm)';
const power = '(?:ki-?lô-?|mê-?ga-?|gi-?ga-?)?(?:oát|vôn|jun)(?: giờ)?';

export const vietnamese: LanguageTable = {
  decimalMark: ',',
  words,
  written: `(?:nửa (?:${scale})|(?:vài|mấy) (?:${scale})|${group}(?: ${group}){0,2})${end}(?: rưỡi)?`,
  scales: scale,
  joiners: 'đến|tới|và|hoặc|hay|-',
  percent: '(?:điểm )?phần trăm|điểm phần trăm|điểm %|điểm cơ bản|phần nghìn',
  currencies:
    'đô ?la(?: (?:Mỹ|Úc|Ô-xtrây-li-a|Australia|Canada|Singapore|Hồng Kông))?|đô-la(?: Mỹ)?|Mỹ kim|(?:ơ-?rô|euro|yên|won|uôn|ringgit|bạt|baht|rupiah|kíp|bảng Anh|rúp|rupee|peso)|nhân dân tệ|tệ|đồng(?! (?:thời|chủ|chí|bộ|ý|hành|tổ|minh|thuận|đều))',
  units: `${mass}|${length}(?: (?:vuông|khối))?|héc-?ta|hecta|lít|thùng|${power}|phần triệu|năm(?! \\d{4}| (?:một lần|nay|ngoái))|năm(?= một lần)|tháng(?! [\\d\uE000])|tuần|ngày(?! [\\d\uE000])|giờ(?! [\\d\uE000])|phút|giây|thập kỷ|thập niên|thế kỷ`,
  digitUnits: 'độ(?: C)?|xu',
  counted:
    'người|lao động|doanh nghiệp|hộ|việc làm|công ty|dự án|công nhân|hồ sơ|xe|chiếc|cơ sở|giấy phép|trường hợp|học viên',
  countCues: 'hơn|gần|khoảng|trên|tổng số|tổng cộng',
  references:
    'quyết định|luật|nghị quyết|nghị định|thông tư|chỉ thị|công văn|công điện|thông báo|kết luận|tờ trình|pháp lệnh|hiến pháp|sắc lệnh(?: hành pháp)?|văn bản|điều|khoản|điểm|mục|tiểu mục|chương|phần|trang|tr\\.|bảng|biểu|hình|biểu đồ|sơ đồ|bản đồ|phụ lục|hộp|(?<!tổng |con |đa |hơn )số|tập|kỳ|kỳ họp|quý|tháng|ngày|thứ|khóa|khoá|lần|lần thứ|giai đoạn|bước|nhóm|loại|cấp|hạng|quốc lộ|tỉnh lộ|đường|cao tốc|lô|tổ máy|phiên bản|mã|mã HS|nhóm hàng|phân nhóm|phòng|tầng|quận|phường|khu|vùng|chuyến|tiêu chuẩn|quy chuẩn|đại hội|thế kỷ|tuyến|mẫu|mẫu số|ngõ|bến|cảng|lò|máy bay|đợt|vòng|phiên|câu hỏi|mục tiêu|trụ cột|chỉ tiêu',
  multiples: [
    `gấp ${about}(?:{n} lần(?: rưỡi)?|đôi|ba|bốn|năm|rưỡi|mười)`,
    `(?:${rise}) ${about}{n} lần`,
    `{n} lần(?= (?:so với|mức|lượng|sản lượng|giá|quy mô|con số|nhu cầu|công suất|bình quân))`,
    `nhân (?:đôi|ba|bốn)`,
  ],
  ratios: [
    `(?:${digit}) phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)`,
    `(?:ba|một|hai) phần tư`,
    `một nửa|(?<=hơn |gần |quá )nửa(?! (?:đầu|cuối|năm|ngày|đêm|tháng|thế kỷ))`,
    `(?<=tỷ lệ |tỉ lệ )\\d{1,3} ?[/:] ?\\d{1,3}|(?<=tỷ lệ )(?:${digit}) (?:trên|ăn) (?:${digit})`,
    `cứ {n} [\\p{L}]{1,10}(?: [\\p{L}]{1,10}){0,3} thì (?:có )?{n}`,
  ],
  passing: [
    `{n} (?:${period}) (?:${window})${end}`,
    `(?:ngày|mùng|mồng) \\d{1,2}(?: tháng \\d{1,2}(?: năm \\d{4})?)?(?:[/.-]\\d{1,2}){0,2}(?!\\d){u}`,
    `\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?`,
    `tháng \\d{1,2}(?: năm \\d{4}|[/-]\\d{4})`,
    `(?:ngày|sáng|chiều|tối|hôm|dịp|lễ|trước|sau|từ|đến) \\d{1,2}/\\d{1,2}(?![/\\d])`,
    `(?:tháng|thứ|quý|ngày|lần(?! năm)|hạng|giai đoạn|khóa|mùng|bước) (?:{w})(?! (?:${scale}|tấn|đồng))`,
    `(?:mỗi|hằng|hàng|cả|cuối|đầu|giữa|từng|sang|theo) năm(?! (?:${period}|${scale}|mươi|trăm))`,
    `(?:những|nhiều) năm(?: tháng| qua)?`,
    `(?:kế hoạch|kỷ niệm|nhân dịp|mừng) {n} năm`,
    `(?:lúc|hồi|vào) \\d{1,2} giờ(?: \\d{1,2}(?: phút)?)?|\\d{1,2} giờ \\d{1,2}(?: phút)?|\\d{1,2} giờ(?= (?:sáng|trưa|chiều|tối|ngày))`,
    `\\d{1,2}h\\d{2}`,
    `một (?:ngày|giây|phút|${mass}|${length}|lít|thùng|héc-ta)(?: (?:vuông|khối))?`,
    `(?:điện thoại|đường dây nóng|hotline|fax|số máy)[\\s:.]{0,3}[+(]?\\d[\\d .()-]{5,18}\\d`,
  ],
};
