import type { LanguageTable } from './language-table.ts';
import { counts, known, vague } from './vietnamese-counts.ts';
import { starters } from './vietnamese-nouns.ts';
import { digit, length, mass, passing, period, scale } from './vietnamese-passing.ts';

const words: Record<string, number> = {};
'không một hai ba bốn năm sáu bảy tám chín mười'
  .split(' ')
  .forEach((word, value) => (words[word] = value));
Object.assign(words, { bẩy: 7, mốt: 1, tư: 4, lăm: 5, nhăm: 5, linh: 0, lẻ: 0, nửa: 0.5 });
Object.assign(words, {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  vạn: 1e4,
  tỷ: 1e9,
  tỉ: 1e9,
  đôi: 2,
});

const end = '(?![\\p{L}\\p{N}])';
// "Năm" is both five and year: after tens, five is "lăm".
const afterTens = 'một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín';
const tens = `(?:(?:${digit}) (?:mươi|chục)|mười)(?: (?:${afterTens})${end})?|(?:${digit})`;
const hundreds = `(?:${digit}) trăm(?: (?:linh|lẻ) (?:${digit})| (?:${tens}))?`;
const group = `(?:${hundreds}|${tens})${end}(?: (?:${scale})${end}){0,2}`;
const rise = 'tăng|giảm|cao hơn|lớn hơn|nhiều hơn|thấp hơn|bằng|hơn|đắt hơn|nhanh hơn|vượt';
const about = '(?:hơn |gần |khoảng |tới |đến |trên |lên |thêm )?';
const power =
  '(?:ki-?lô-?|mê-?ga-?|gi-?ga-?)?(?:oát|vôn|jun)(?: giờ)?|(?:kilo|mega|giga)?(?:watt|volt)(?: giờ)?';

export const vietnamese: LanguageTable = {
  decimalMark: ',',
  words,
  written: `(?:nửa (?:${scale})|(?:vài|mấy) (?:${scale})|${group}(?: ${group}){0,2})${end}(?: rưỡi)?`,
  scales: scale,
  joiners: 'đến|tới|lên|xuống|và|hoặc|hay|-',
  percent: '(?:điểm )?phần trăm|điểm phần trăm|điểm %|điểm cơ bản|phần nghìn',
  currencies:
    'đô ?la(?: (?:Mỹ|Úc|Ô-xtrây-li-a|Australia|Canada|Singapore|Hồng Kông))?|đô-la(?: Mỹ)?|Mỹ kim|(?:ơ-?rô|euro|yên|won|uôn|ringgit|bạt|baht|rupiah|kíp|bảng Anh|rúp|rupee|peso)|nhân dân tệ|tệ|đồng(?! (?:thời|chủ|chí|bộ|ý|hành|tổ|minh|thuận|đều))',
  units: `${mass}|${length}(?: (?:vuông|khối))?|héc-?ta|hecta|lít|thùng|${power}|mã lực|sào|mẫu(?! (?:mã|số|đơn|vật|hình|giáo|tử|thân|thuẫn|xe|thử|nước|quặng|đất|được))|phần triệu|phần tỷ|năm(?! \\d{4}| (?:một lần|nay|ngoái))|năm(?= một lần)|tháng(?! [\\d\uE000])|tuần|ngày(?! [\\d\uE000])|giờ(?! [\\d\uE000])|phút|giây|thập kỷ|thập niên|thế kỷ`,
  digitUnits: 'vòng(?:/phút)?|độ(?: C)?|xu|điểm(?=[ .,;]|$)',
  counted:
    'người|lao động|doanh nghiệp|hộ|việc làm|công ty|dự án|công nhân|hồ sơ|xe|chiếc|cơ sở|giấy phép|trường hợp|học viên',
  countCues: 'hơn|gần|khoảng|trên|tổng số|tổng cộng',
  references:
    'quyết định|luật|nghị quyết|nghị định|thông tư|chỉ thị|công văn|công điện|thông báo|kết luận|tờ trình|pháp lệnh|hiến pháp|sắc lệnh(?: hành pháp)?|văn bản|điều|khoản|điểm|mục|tiểu mục|chương|phần|trang|tr\\.|bảng|biểu|hình|biểu đồ|sơ đồ|bản đồ|phụ lục|hộp|(?<!tổng |con |đa |hơn |trong |trên )số|tập|kỳ|kỳ họp|quý|tháng|ngày|thứ|khóa|khoá|lần|lần thứ|giai đoạn|bước|nhóm|loại|cấp|hạng|quốc lộ|tỉnh lộ|hương lộ|đường (?:tỉnh|huyện|xã)|đường|cao tốc|lô|tổ máy|phiên bản|mã|mã HS|nhóm hàng|phân nhóm|phòng|tầng|quận|phường|khu|vùng|chuyến|tiêu chuẩn|quy chuẩn|đại hội|thế kỷ|tuyến|mẫu|mẫu số|ngõ|bến|cảng|lò|máy bay|đợt|vòng|phiên|câu hỏi|mục tiêu|trụ cột|chỉ tiêu|chương trình|vành đai|khu đô thị|type|tuýp|thế hệ|lớp|học kỳ|cấp độ|chuẩn|mác|phương trình|công thức|mô hình|kịch bản|ví dụ|cột|tuyến đường|ga|cửa khẩu số',
  multiples: [
    `gấp ${about}(?:(?:{n}(?: (?:đến|tới|hoặc) |\\s?[–-]\\s?))?{n}(?: lần)?(?: rưỡi)?|đôi|rưỡi)`,
    `(?:${rise}) ${about}{n} lần`,
    `{n} lần(?= (?:so với|mức|lượng|sản lượng|giá|quy mô|con số|nhu cầu|công suất|bình quân))`,
    `nhân (?:đôi|ba|bốn)`,
  ],
  ratios: [
    `(?:${digit}) phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)`,
    `(?:ba|một|hai) phần tư`,
    `một nửa|(?:non |quá )?phân nửa|non nửa|(?<=hơn |gần |quá |già |tới |đến )nửa(?! (?:đầu|cuối|năm|ngày|đêm|tháng|thế kỷ))`,
    `(?<=tỷ lệ |tỉ lệ )\\d{1,3} ?[/:] ?\\d{1,3}|(?<=tỷ lệ )(?:${digit}) (?:trên|ăn) (?:${digit})`,
    `(?:${digit}|mười|\\d{1,6}) (?:trên|ăn) (?:${digit}|mười|\\d{1,4})(?! (?:${period}|${mass}))(?=(?: [\\p{L}]| ?[.,;:]|$))(?<!\\d[.,]\\d{1,4} trên \\d{1,4})`,
    `(?:một|1) trong (?:tổng số |số )?(?:${digit.replace('một|hai|', '')}|mười|\\d{1,3})(?! (?:${period}))${known}`,
    `[1-9]/(?:[2-9]|10)(?= (?:số|tổng|dân|diện|sản|lượng|chiều|quãng|thời|thành|nước|trữ|công|kim))|[1-9]/10(?= [\\p{L}])`,
    `cứ {n} [\\p{L}]{1,10}(?: [\\p{L}]{1,10}){0,3} thì (?:có )?{n}`,
  ],
  vague,
  counts,
  starters,
  passing,
};
