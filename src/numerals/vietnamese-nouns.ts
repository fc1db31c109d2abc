/** Nouns of the text and its argument: "ba điểm sau đây" counts nothing that a ledger could hold. */
export const pageNouns = [
  'bên|mặt(?! (?:hàng|trận|bằng|nạ))|phía|chiều|điểm(?! (?:trường|mỏ|cầu|dân cư|bán|đến|du lịch|nóng|sạt|thi|nghẽn|khai thác))|câu hỏi|câu(?! lạc bộ)|vấn đề',
  'lý do|nguyên nhân|cách|hướng|đường hướng|phương pháp|phương án|phương thức|luồng|ý|ý kiến|quan điểm|ví dụ|thí dụ',
  'loại|nhóm|kiểu|dạng|hạng(?! mục)|hình thức|hình|biểu đồ|đồ thị|bảng|biểu|sơ đồ|mục|phần(?! (?:mềm|tử|quà))|chương',
  'đoạn(?! (?:đường|tuyến|ống|kênh|đê))|trang(?! (?:trại|thiết))|dòng(?! (?:sông|xe|sản|vốn))|cột(?! (?:điện|sóng|cờ))|hàng(?! (?:rào|hóa|hoá|cây))',
  'bước|giai đoạn|khía cạnh|yếu tố|nhân tố|nội dung|lưu ý|nhận xét|nhận định|khuyến nghị|kiến nghị|kết luận|nguyên tắc',
  'mục tiêu|mục đích|nhiệm vụ|giải pháp|đột phá|trụ cột|kịch bản|xu hướng|thách thức|khó khăn|rủi ro|khác biệt|lần|pha|bánh|sao|chỗ',
  'nửa|vế|từ|chữ(?! ký)|bản tin|bài(?! (?:báo|thi|thơ|hát))|phụ lục|thành phần|cấp|lớp(?! học)|nghĩa|đề mục|ghi chú|chú thích|giả định|giả thiết|giả thuyết',
  'hạn chế|bài học|thông điệp|chủ đề|trục|đầu(?! (?:máy|xe|đạn|mối|kéo|sách))|cực|thái cực|tay(?! súng)|chân|lưỡi|lòng|mùa|phương diện|phương(?! tiện)|trường phái|con đường',
  'lựa chọn|khả năng|ngoại lệ|ưu điểm|nhược điểm|lợi thế|ưu tiên|định hướng|chủ trương|quan niệm|khái niệm|thuật ngữ|tiêu chí',
  'thứ(?! trưởng)|điều(?! (?:dưỡng|tra|khoản|luật|ước))|việc(?! làm)|chuyện|mối lo|tình huống|thời điểm|thời kỳ|dịp|mốc|con số|mức|lập luận|số liệu|ước tính|giá trị|nguồn(?! (?:điện|nước|thu|vốn))|ấn bản|ấn phẩm|khâu|văn bản|bài viết|cách hiểu',
].join('|');

/** Words that cannot begin what a number counts. */
export const stopWords = [
  'đã|đang|sẽ|vừa|mới|được|bị(?! (?:can|cáo|đơn|hại))|là|có|và|hoặc|hay|của|cho|với|trong|ngoài|trên|dưới|tại|ở|từ|đến|tới|về|theo|khi|nếu',
  'nhưng|mà|thì|rồi|cần(?! (?:cẩu|trục|thủ))|phải|nên|không|chưa|chỉ|cũng|vẫn|còn|đều|do|bởi|vì|để|nhằm|này|đó|kia|ấy|nọ|sau|trước|giữa',
  'gồm|như|so|lên|xuống|ra(?! đa)|vào|qua|lại|nữa|trở|hơn|gần|khoảng|đặt|nằm|thuộc|dành|bắt đầu|kết thúc|sớm|muộn|rất|quá(?! trình)',
  'ngừng|ghé|quy định|nêu|cùng|bằng(?! (?:sáng|khen|tốt|độc))|mươi|trăm|nghìn|ngàn|triệu|vạn|tỷ|tỉ|chục|rưỡi|phẩy|phần(?! mềm)|lần|tuổi|giờ|phút|ngày|tháng|năm',
].join('|');

/** What "năm" counts where it is five; elsewhere it is a year. */
export const fiveNouns = [
  'nước|quốc gia|tỉnh|thành phố|huyện|xã|phường|quận|bang|vùng|địa phương|khu|làng|bản|thôn|đảo|hòn đảo|cảng|sân bay',
  'cơ sở|cơ quan|bộ|ngành|sở|ban|viện|trường|đại học|bệnh viện|trạm|nhà máy|nhà|mỏ|kho|lò|giàn|tàu|xe|máy|chiếc|cái|con',
  'công ty|doanh nghiệp|tập đoàn|ngân hàng|tổ chức|hiệp hội|hãng|đơn vị|đối tác|nhà cung cấp|nhà đầu tư|nhà khoa học',
  'người|công dân|em|học sinh|sinh viên|thành viên|quan sát viên|đại biểu|ứng viên|bị can|bị cáo|nạn nhân|chuyên gia|cán bộ',
  'lao động|công nhân|nông dân|hộ|gia đình|đoàn|phái đoàn|đội|nhóm|ca|vụ|trường hợp|dự án|đề án|hợp đồng|thỏa thuận|hiệp định',
  'giấy phép|hồ sơ|văn bản|quyết định|nghị định|luật|đạo luật|bản ghi nhớ|khuôn khổ|nguyên tố|kim loại|khoáng sản|mẫu|lô',
  'tuyến|cầu|cây cầu|hầm|đập|hồ|sông|giếng|cống|toa|chuyến|cuộc|trận|phiên|tòa|tòa nhà|căn|phòng|giường|loài|cây|lớp học|mặt hàng|sản phẩm',
].join('|');

/** Words that begin a sentence and are no names: a number behind them is none of a name. */
export const starters = [
  'trong|có|khoảng|hơn|gần|ít nhất|trên|dưới|với|từ|đến|tại|ở|cả|các|những|mỗi|mọi|chỉ|còn|và|theo|của|tổng|đã|thêm|sau',
  'trước|bởi|do|cứ|là|được|bị|nếu|khi|nhờ|vì|để|cho|qua|riêng|chừng|ngoài|bình quân|trung bình|tổng cộng|nhất|gồm|này|về',
].join('|');
