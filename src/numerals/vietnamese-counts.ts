import type { CountRule } from './language-table.ts';
import { fiveNouns, pageNouns, stopWords } from './vietnamese-nouns.ts';

const edge = '(?![\\p{L}\\p{N}])';
const plain = '(?!(?-i:[\\p{Lu}]))';
/** “BA” is a name, where “Ba” begins a sentence. */
const noName = '(?!(?-i:[\\p{Lu}]{2}))';
/** What the number counts was named before: "ba nước này". */
export const known =
  '(?! (?:[\\p{L}-]{1,14} ){1,5}?(?:nhất|hàng đầu|đứng đầu|này|đó|kia|ấy|nói trên|kể trên|nêu trên|dưới đây|sau đây|sau:|còn lại|đầu tiên|cuối cùng)(?![\\p{L}]))';
const noun = `(?= ${plain}(?!(?:${stopWords}|${pageNouns})${edge})[\\p{L}])`;

const ones = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
const fromTwo = 'hai(?! nước)|ba|bốn|sáu|bảy|bẩy|tám|chín|mười';
const unit = 'một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín';
const tens = `(?:(?:${ones}) (?:mươi|chục)(?: (?:${unit})${edge}(?! mươi| trăm))?|mười (?:một|hai|ba|bốn|lăm|nhăm|sáu|bảy|bẩy|tám|chín)${edge})`;
const large = `(?:(?:${ones}) trăm(?: (?:linh|lẻ) (?:${ones})${edge}| ${tens}| mười${edge})?|${tens})(?! lần${edge})`;

const pointing = '(?<!(?:cả|thứ|số|lần|tháng|quý|giai đoạn|bước|học kỳ|hạng|một|bên|phe) )';
const few = '(?:[2-9]|1[0-2])(?![\\d.,]\\d|\\d)';
const whole = '(?![.,:/]\\d|[-–][\\p{L}\\p{N}])';
/** Words after which a number without a noun of its own is one all the same. */
const cues =
  'từ|lên|xuống|còn|đạt|là|tới|đến|khoảng|hơn|gần|trên|dưới|chừng|gồm|có|thêm|cả|tổng số|trong số|với|bằng|chỉ|mới|của|và|trong';

export const vague =
  '(?:(?:hàng|vài|mấy|dăm|nhiều|cả)(?: (?:chục|trăm|nghìn|ngàn|vạn|triệu(?! (?:tập|hồi))|(?:tỷ|tỉ)(?! (?:lệ|trọng|giá|suất|phú|số|thí|dân|mỉ)))){1,3}|(?:nửa|một|hai|ba|vài) tá(?= [\\p{L}]))';

export const counts: CountRule[] = [
  { number: large },
  {
    number: `${noName}(?:${fromTwo}|năm(?= (?:${fiveNouns})${edge})|${few})`,
    before: `(?:(?=\\d)|${pointing})`,
    after: `${whole}${noun}${known}`,
  },
  {
    number: `${noName}(?:${fromTwo}|năm(?= trong (?:tổng )?(?:số|[\\d\\uE000]|${fromTwo})| (?:${fiveNouns})${edge}))`,
    after: `(?:(?<=(?:một|${fromTwo}|năm|\\d) (?:trong|trên) (?:tổng )?(?:số )?(?:${fromTwo}|năm))(?= [\\p{L}])|(?= (?:trong|trên) (?:tổng )?(?:số )?(?:[\\d\\uE000]|(?:${fromTwo}|năm|đó|này|các)${edge})))`,
  },
  {
    number: `(?!${few}|0\\d|1 )(?:{d})`,
    after: `${whole}(?= (?!(?:${stopWords})${edge})[\\p{L}])`,
  },
  {
    number: `${noName}(?!0\\d)(?:{d})`,
    before: `(?:(?=\\d{1,3},\\d{1,4})|(?<=(?<![\\p{L}])(?:${cues}) ))`,
    after: `${whole}(?! (?:${pageNouns})${edge})`,
  },
];
