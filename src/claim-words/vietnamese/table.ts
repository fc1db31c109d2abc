import type { ClaimTable } from '../claim-table.ts';
import { comparisons, trend, trends } from './changes.ts';
import { measures, units } from './nouns.ts';
import { multiples, portions, universals } from './parts.ts';
import { firsts, ranks, superlatives } from './sizes.ts';

export const vietnamese: ClaimTable = {
  trace: `nhất|hơn|thứ|hàng|đầu|dẫn|chỉ|tốp|top|số một|kỷ lục|đỉnh|đáy|chưa từng|gấp|lần|nhân|nửa|phần|tỷ trọng|bộ phận|đa|hầu|số ít|một vài|ít|trong số|cứ|chục|trăm|chủ yếu|tất cả|toàn|mọi|nào|đâu|như|vượt|bỏ xa|áp đảo|lấn át|tụt|bằng|thua|kém|ngang|tương đương|trội|nhỉnh|trên|dưới|quá|cuối|chót|càng|trong (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)|tăng|${trend}`,
  measures,
  units,
  passing: [
    'thống nhất|nhất trí|nhất định|nhất quán|nhất quyết|nhất thiết|nhất thời|nhất loạt|nhất mực|nhất nhất|đệ nhất|thứ nhất là|hợp nhất|đồng nhất|bậc nhất|nhất là|nhất thể hóa|nhất cử|độc nhất vô nhị|nhất nguyên',
    '(?:ít|nhiều) nhất(?= [\\d\ufffc])|ít nhất (?:cũng|là|phải|nên|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nửa)|tốt nhất (?:là|nên|có thể|cho)|nhanh nhất có thể|(?:sớm|chậm|muộn) nhất (?:là|vào)|trân trọng nhất|nhiều nhất là|cao nhất là',
    'chuỗi giá trị|nhiều thông tin hơn|tham gia sâu hơn|biết đến nhiều nhất|hơn nữa|hơn thua|hơn thế|hơn bao giờ hết|nhiều hơn là|hơn ai hết|hơn là|không hơn không kém|ít nhiều|nhiều ít|hơn hết',
    'tăng (?:ni|đơ|âm|cường|ca|gia|huyết áp|động|thân|đoàn|viện|lữ)|cao tăng|(?:tiểu|chư|vị|nhà) tăng|giảm (?:đau|giá|nhẹ|thanh|tốc|xóc|cân|án|tội|trừ|sốt|thiểu|chấn|khinh|biên|ga|âm)|gia giảm|thuyên giảm',
    'nâng cao|cao (?:nguyên|cấp|ốc|thượng|tốc|học|đẳng|su|lương|tuổi|kiến|trào|điểm|nhã)|đỉnh cao|đề cao|tối cao|thấp (?:khớp|thoáng|kém)|hạ (?:nghị viện|cánh|viện|bệ|giọng|màn|bút|thủy|quyết tâm|long|lưu|tầng|sĩ)|thượng đỉnh|hội nghị thượng đỉnh',
    'trước hết|trên hết|hết thảy|(?<!lần )đầu tiên,|trước tiên|đứng đầu (?:chính phủ|nhà nước|phái đoàn|đoàn|cơ quan|bộ|tổ chức|ủy ban|giáo hội|hội đồng)|người đứng đầu|người đứng|dẫn đầu (?:đoàn|phái đoàn|cuộc)|đầu hàng|hàng đầu ghế|ngồi hàng đầu|ghế hàng đầu|đứng hàng đầu',
    'mở rộng (?:cửa|vòng tay|lòng|đối thoại|hợp tác|quan hệ|điều tra|tầm nhìn|kiến thức)|thu hẹp (?:bất đồng|khác biệt|cách biệt)',
    'rơi (?:lệ|nước mắt|vào|tự do|vãi|rớt)|lớn (?:lên|tiếng|lao|tuổi|nhỏ)|gấp (?:rút|gáp|lại|sách|khúc)|một lần nữa|nhiều lần|đôi lần|từng lần|lần lượt|lần này|lần sau|lần trước',
    'vượt (?:qua trở ngại|đèn đỏ|ngục|đại dương|biên|khó|biển|sông|rào|cạn|thẩm quyền|tuyến|thời gian|lên chính mình|qua (?:khó khăn|thử thách|thách thức|mọi|nỗi|cơn|núi|sông|biển|giới hạn))',
    'nửa (?:đêm|kia|đời|chừng|vời|ngày|đường|giờ|tiếng|thật|đùa|tỉnh|úp)|hầu như (?:đã|ai|lúc|quên)|hầu tòa|hầu cận|hầu hết thời gian|một phần (?:nào|vì|do|nhờ|với)|phần (?:nào|mềm|cứng|thưởng|tử)',
    'dân tộc thiểu số|(?:phe|đảng|nguyên tắc|khối|quy tắc|lãnh đạo phe) (?:đa số|thiểu số)|tất cả (?:chỉ|đều là|đã|vì|những gì|chúng|mọi người|các bên|các vị|quý vị|các đại biểu)|toàn (?:quyền|văn|diện|tâm|thể đại biểu|thể hội nghị|vẹn|cảnh|bộ (?:nội dung|vụ việc|sự việc|câu chuyện|quá trình|văn bản|hồ sơ))|mọi (?:nỗ lực|người|lúc|khi|việc|thứ|sự|mặt|cách|giá|điều|nơi|chuyện|khả năng|biện pháp|ý kiến|trường hợp)|không (?:thể nào|cách nào|lúc nào|khi nào|lẽ nào|chút nào|ai nào|hề|đâu bằng|sao|kém phần|chỉ)|chưa chắc',
  ],
  rules: [
    ...ranks,
    ...multiples,
    ...superlatives,
    ...universals,
    ...portions,
    ...comparisons,
    ...firsts,
    ...trends,
  ],
};
