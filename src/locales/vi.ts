import type { Locale } from './locale';

export const vi: Locale = {
  code: 'vi',
  stopwords: [
    'và', 'của', 'các', 'có', 'là', 'cho', 'được', 'trong', 'với', 'những', 'đã', 'không', 'một', 'để', 'từ', 'tại', 'này', 'người',
    'về', 'khi', 'đến', 'theo', 'trên', 'ra', 'cũng', 'như', 'vào', 'nhiều', 'hơn', 'sau', 'phải', 'bị', 'đó', 'nhất', 'rất', 'do', 'lại',
    'qua', 'hai', 'thì', 'mà', 'nên', 'còn', 'đang', 'sẽ', 'ở', 'bằng', 'việc', 'cùng', 'đối', 'nhằm', 'cần', 'trước', 'giữa', 'ngoài',
    'chỉ', 'nếu', 'vì', 'thông', 'bộ', 'năm', 'ngày', 'tháng',
  ],
  // Mostly numbered; WordPress writes the numbers out ("15 Tháng Bảy, 2023"). May is no name: its word also means year.
  months: [
    ['một', 'giêng'], ['hai'], ['ba'], ['tư'], [], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín'], ['mười'], [], ['chạp'],
  ],
  weekdays: [
    'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'thứ bẩy', 'chủ nhật', 'chúa nhật',
    'thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7', 't2', 't3', 't4', 't5', 't6', 't7', 'cn',
  ],
  dateWords: ['ngày', 'tháng', 'năm', 'lúc', 'vào', 'hồi', 'từ'],
  monthFirst: false,

  home: ['Trang chủ', 'Trang nhất', 'Trang đầu', 'Gốc', 'Trang chính'],
  navigation: [
    'Giới thiệu', 'Giới thiệu chung', 'Tin tức', 'Tin tức - Sự kiện', 'Tin tức sự kiện', 'Tin hoạt động', 'Tin nổi bật', 'Văn bản', 'Văn bản pháp luật',
    'Liên hệ', 'Liên hệ - Góp ý', 'Hỏi đáp', 'Hỏi - Đáp', 'Hỏi đáp trực tuyến', 'Đăng nhập', 'Đăng ký', 'Đăng xuất', 'Quên mật khẩu', 'Tìm kiếm',
    'Tìm kiếm nâng cao', 'Tìm', 'Nhập từ khóa', 'Nhập từ khóa tìm kiếm', 'Thư viện ảnh', 'Thư viện', 'Thư viện video', 'Thành viên', 'English', 'Tiếng Việt', 'Tiếng Anh', 'Ngôn ngữ',
    'Menu', 'Danh mục', 'Sơ đồ trang', 'Sơ đồ cổng', 'Sơ đồ website', 'Sitemap', 'Site map', 'RSS', 'Thủ tục hành chính', 'Bộ thủ tục hành chính', 'Quảng cáo', 'Công khai ngân sách',
    'Công khai', 'Góp ý', 'Ý kiến góp ý', 'Chính trị', 'Kinh tế', 'Văn hóa', 'Văn hóa - Xã hội', 'Xã hội', 'Du lịch', 'Giáo dục', 'Y tế', 'Ảnh', 'Video', 'Thời sự', 'An ninh - Quốc phòng', 'Quốc phòng - An ninh',
    'Pháp luật', 'Thể thao', 'Bộ máy tổ chức', 'Cơ cấu tổ chức', 'Tổ chức bộ máy', 'Lãnh đạo', 'Chức năng nhiệm vụ', 'Lịch sử hình thành', 'Điều kiện tự nhiên', 'Bản đồ hành chính',
    'Đảng ủy', 'HĐND', 'UBND', 'UBMTTQ', 'Cải cách hành chính', 'Chuyển đổi số', 'Nông thôn mới', 'Xây dựng nông thôn mới', 'Quy hoạch', 'Quy hoạch - Kế hoạch', 'Đầu tư', 'Dự án',
    'Thông tin tuyên truyền', 'Thông tin chỉ đạo điều hành', 'Chỉ đạo điều hành', 'Chiến lược, quy hoạch', 'Tiếp cận thông tin', 'Phản ánh kiến nghị', 'Tiếp nhận phản ánh', 'Hộp thư góp ý', 'Chuyển đến nội dung', 'Bỏ qua nội dung',
    'Toàn văn', 'Ẩn/Hiện menu', 'Bảng điều khiển', 'Văn bản chỉ đạo điều hành', 'Đoàn thể', 'Tuyển dụng', 'Tin trong tỉnh', 'Tin trong nước', 'Tin địa phương', 'Tin thế giới', 'Trang thông tin', 'Truy cập nhanh',
  ],
  breadcrumb: ['Bạn đang ở', 'Bạn đang xem', 'Vị trí hiện tại', 'Bạn ở đây'],
  toolbar: [
    'Phản hồi', 'Xem phản hồi', 'Gửi phản hồi', 'Lên đầu', 'Quay về', 'Xuất Excel', 'In lịch', 'Xem ảnh lớn', 'Biểu quyết', 'Kết quả', 'Xem kết quả', 'Lên đầu trang này', 'In trang', 'Quay lại', 'Lên trên', 'Bản in', 'Lên đầu trang', 'Về trang trước', 'Gửi cho bạn bè', 'In ra', 'In bài này', 'Gửi cho bạn', 'Gửi bạn bè', 'Gửi bài viết qua email', 'Lưu bài viết này', 'Trở về', 'Trở lại', 'In bài', 'In bài viết', 'In tin', 'In nội dung',
    'Gửi email', 'Gửi mail', 'Gửi tin qua email', 'Gửi tin', 'Về đầu trang', 'Đầu trang', 'Lên top', 'A-', 'A', 'A+', 'A A', 'A- A A+', 'a- a+', 'Loa', 'Nghe', 'Nghe bài viết', 'Nghe đọc bài', 'Đọc bài', 'Đọc báo', 'Nghe tin', 'Đọc bài viết', 'Nghe nội dung', 'Dừng đọc', 'Dừng',
    'Xem với cỡ chữ', 'Cỡ chữ', 'Cỡ chữ:', 'Tăng cỡ chữ', 'Giảm cỡ chữ', 'Kích cỡ chữ', 'Phóng to', 'Thu nhỏ', 'Tương phản', 'Độ tương phản', 'Chế độ đọc', 'Mục lục', 'Đóng', 'Đóng lại', 'Đóng cửa sổ này', 'Lưu tin', 'Lưu bài', 'Tải về', 'Tải xuống', 'Bản để in', 'Xem bản in',
    'Sao chép liên kết', 'Copy link', 'Sao chép', 'Google dịch', 'Báo lỗi', 'Xuất bản thông tin', 'Về trang chủ', 'Phiên bản di động', 'Ẩn', 'Hiện', 'Trang trước', 'Trang sau', 'Trước', 'Sau', 'Đầu', 'Cuối', 'Gửi', 'Xem', 'Chi tiết', 'Chi tiết bài viết', 'Tiếp', 'Tiếp theo', 'In', 'Nội dung', 'Âm lượng', 'Tốc độ đọc', 'Giọng đọc', 'Giọng nữ', 'Giọng nam', 'Giọng nữ miền Bắc', 'Giọng nam miền Bắc', 'Giọng nữ miền Nam', 'Giọng nam miền Nam', 'Màu chữ', 'Cỡ chữ nhỏ', 'Cỡ chữ lớn', 'Khoảng cách dòng',
    'Toàn màn hình', 'Thoát toàn màn hình', 'Phát', 'Phát video', 'Tạm dừng', 'Tua lại', 'Tua tới', 'Tua lại 10 giây', 'Tua tới 10 giây', 'Tua đi 10 giây',
    'Tắt tiếng', 'Bật tiếng', 'Tốc độ phát', 'Phụ đề', 'Xem video', 'Nghe audio',
  ],
  share: [
    'Chia sẻ lên', 'Chia sẻ lên Zalo', 'Chia sẻ', 'Chia sẻ bài viết', 'Chia sẻ bài viết này', 'Chia sẻ trên', 'Chia sẻ qua', 'Chia sẻ lên Facebook', 'Chia sẻ Facebook', 'Chia sẻ Zalo', 'Click để đánh giá bài viết', 'Tổng số điểm của bài viết là', 'Đánh giá bài viết', 'Xếp hạng', 'Bình chọn',
    'Hãy chia sẻ nó cho nhiều người biết hơn nhé', 'Theo dõi', 'Theo dõi trên', 'Theo dõi chúng tôi', 'Theo dõi trên Google News', 'Thích', 'Thích và chia sẻ', 'Mạng xã hội', 'Kết nối với chúng tôi', 'Lượt thích', 'Gửi qua Zalo', 'Facebook Zalo Copy link', 'Facebook Twitter', 'Facebook Zalo', 'Đánh giá', 'Rất hài lòng', 'Hài lòng', 'Không hài lòng',
  ],
  comments: [
    'Bình luận của bạn', 'Gửi', 'Phản hồi của bạn', 'Gửi bình luận của bạn',
    'Ý kiến bạn đọc', 'Bình luận', 'Bình luận bài viết', 'Viết bình luận', 'Viết bình luận mới', 'Gửi bình luận', 'Mới nhất', 'Cũ nhất', 'Được thích nhất', 'Mã an toàn', 'Mã bảo mật', 'Mã xác nhận', 'Mã kiểm tra', 'Nhập mã', 'Nhập mã xác nhận', 'Tên', 'Họ và tên', 'Họ tên', 'Nội dung bình luận',
    'Trả lời', 'Bình luận (0)', '(0) Bình luận', '0 Bình luận', '0 bình luận', 'Phản hồi', 'Ý kiến', 'Ý kiến của bạn', 'Gửi ý kiến', 'Gửi phản hồi', 'Gửi câu hỏi', 'Để lại bình luận', 'Để lại một bình luận', 'Hủy', 'Nhập lại', 'Làm lại', 'Tiêu đề', 'Xem thêm bình luận', 'Thảo luận', 'Tên của bạn', 'Email của bạn', 'Chưa có bình luận', 'Chưa có bình luận nào',
  ],
  commentStart: [
    'Email của bạn sẽ không', 'Bạn còn', 'Hãy bình luận', 'Số lượt thích', 'Bạn vui lòng nhập', 'Các trường bắt buộc', 'Vui lòng nhập', 'Hãy là người đầu tiên bình luận', 'Bạn cần đăng nhập', 'Bạn phải đăng nhập', 'Hãy đăng nhập để bình luận', 'Hiện chưa có bình luận', 'Mời bạn nhập', 'Ý kiến của bạn sẽ được',
  ],
  relatedHeading: ['Tin trong mục', 'Bài trong mục', 'Bài trong chuyên mục', 'Có thể bạn cũng muốn', 'Có thể bạn cũng thích', 'Có thể bạn muốn xem',
    'Các tin khác', 'Tin khác', 'Các tin liên quan', 'Tin cùng chuyên mục', 'Tin cùng mục', 'Cùng chuyên mục', 'Bài cùng chuyên mục', 'Bài viết cùng chuyên mục', 'Các bài cùng chuyên mục', 'Những tin mới hơn', 'Những tin cũ hơn', 'Các tin mới hơn', 'Các tin cũ hơn', 'Tin mới hơn', 'Tin cũ hơn',
    'Các tin đã đăng', 'Các tin đã đưa', 'Tin đã đưa', 'Tin đã đăng', 'Các bài đã đăng', 'Bài đã đăng', 'Tin khác cùng chủ đề', 'Bài viết liên quan', 'Các bài viết liên quan', 'Tin liên quan', 'Tin bài liên quan', 'Tin, bài liên quan', 'Bài liên quan', 'Thông tin liên quan', 'Nội dung liên quan', 'Video liên quan', 'Cùng chủ đề', 'Tin cùng chủ đề', 'Cùng tác giả',
    'Có thể bạn quan tâm', 'Bạn có thể quan tâm', 'Tin bạn quan tâm', 'Các bài viết khác', 'Bài viết khác', 'Các bài khác', 'Bài khác', 'Tin tức khác', 'Tin tức liên quan', 'Các tin tức khác', 'Các thông tin khác', 'Thông tin khác', 'Tin bài khác', 'Tin, bài khác', 'Tin cùng loại', 'Tin cùng danh mục', 'Tin trong chuyên mục', 'Tin trước đó', 'Các tin tiếp theo', 'Tin tiếp theo', 'Các tin cùng chuyên mục', 'Bài viết cùng chủ đề', 'Theo dòng sự kiện', 'Tin khác trong chuyên mục', 'Xem thêm tin khác', 'Các tin đã đưa khác', 'Những tin khác', 'Tin cùng thể loại', 'Các bài viết cùng chuyên mục', 'Các Album đã đăng', 'Văn bản liên quan',
  ],
  otherOpeners: ['Các kỳ', 'Các số', 'Các bản tin', 'Các tin', 'Các bài', 'Những tin', 'Những bài', 'Các thông báo', 'Các thông tin', 'Các văn bản', 'Các hoạt động', 'Các sự kiện'],
  relatedWords: ['trong mục', 'trong chuyên mục', 'bạn cũng muốn', 'bài cùng mục', 'tin cùng mục', 'tin cùng ngày', 'tin cùng tháng', 'tin cùng lĩnh vực', 'bài cùng tác giả', 'bài viết cùng', 'các kỳ trước', 'các số trước', 'bản tin mới', 'bản tin cũ', 'bài viết trước', 'bài viết cũ', 'tin trước', 'tin cũ', 'bài trước', 'bài cũ', 'tuần trước', 'các tuần trước', 'tin tức khác', 'khác', 'liên quan', 'cùng loại', 'cùng chuyên mục', 'cùng chủ đề', 'cùng lĩnh vực', 'cùng thể loại', 'cùng danh mục', 'đã đăng', 'đã đưa', 'mới hơn', 'cũ hơn', 'trước đó', 'tiếp theo', 'quan tâm'],
  leadOpeners: ['Sáng ngày', 'Chiều ngày', 'Tối ngày', 'Trưa ngày', 'Sáng nay', 'Chiều nay', 'Sáng', 'Chiều', 'Tối', 'Ngày', 'Vừa qua', 'Mới đây', 'Trong ngày', 'Trong các ngày', 'Trong hai ngày', 'Hôm nay', 'Hôm qua', 'Thực hiện', 'Nhằm', 'Nhân dịp', 'Nhân kỷ niệm', 'Được sự', 'Hưởng ứng', 'Tiếp tục', 'Trong thời gian qua', 'Những ngày'],
  previousNext: ['Trước:', 'Tiếp:', 'Sau:', 'Tiếp theo:', 'Bài trước', 'Bài tiếp theo', 'Bài sau', 'Bài viết trước', 'Bài viết sau', 'Bài kế tiếp', 'Tin trước', 'Tin sau', 'Bài cũ hơn', 'Bài mới hơn', 'Bài viết tiếp theo'],
  popularHeading: [
    'Đọc nhiều', 'Đọc nhiều nhất', 'Tin đọc nhiều', 'Tin đọc nhiều nhất', 'Tin xem nhiều', 'Tin xem nhiều nhất', 'Xem nhiều', 'Xem nhiều nhất', 'Bài đọc nhiều', 'Bài viết mới', 'Bài viết mới nhất', 'Bài mới', 'Bài mới nhất', 'Tin mới', 'Tin mới nhất', 'Tin mới cập nhật', 'Tin vừa đăng', 'Tin tức mới nhất', 'Tin tức mới',
    'Văn bản mới', 'Văn bản mới ban hành', 'Văn bản mới nhất', 'Văn bản ban hành', 'Tin tiêu điểm', 'Tiêu điểm', 'Tin nóng', 'Nổi bật', 'Bài viết nổi bật', 'Sự kiện nổi bật', 'Bài viết xem nhiều', 'Tin được quan tâm', 'Được quan tâm', 'Quan tâm nhiều', 'Bài viết được xem nhiều', 'Nổi bật / Tin mới nhất', 'Tin đáng chú ý', 'Bài nổi bật', 'Xem nhiều trong tuần', 'Tin đọc nhiều trong tuần',
  ],
  sidebarHeading: [
    'Thông báo', 'Thông báo mới', 'Thăm dò ý kiến', 'Điều tra ý kiến', 'Khảo sát', 'Khảo sát ý kiến', 'Liên kết website', 'Liên kết web', 'Liên kết trang', 'Liên kết ngoài', 'Liên kết nhanh', 'Dịch vụ công trực tuyến', 'Dịch vụ công', 'Cổng dịch vụ công', 'Lịch công tác', 'Lịch công tác tuần', 'Chuyên mục', 'Chuyên trang', 'Lịch tiếp công dân', 'Lịch tiếp dân', 'Hệ thống văn bản', 'Lịch làm việc',
    'Thư điện tử', 'Thư điện tử công vụ', 'Đường dây nóng', 'Liên kết', 'Thống kê', 'Lịch phát sóng hôm nay', 'Lịch phát sóng', 'Lịch vạn niên', 'Thời tiết', 'Dự báo thời tiết', 'Giá vàng', 'Tỷ giá', 'Tỷ giá ngoại tệ', 'Hình ảnh', 'Hình ảnh hoạt động', 'Thư viện hình ảnh', 'Video clip', 'Album ảnh', 'Audio', 'Truyền thanh', 'Phát thanh', 'Danh bạ điện thoại', 'Số điện thoại cần biết', 'Công khai kết quả giải quyết TTHC', 'Kết quả giải quyết TTHC', 'Tra cứu hồ sơ', 'Tra cứu kết quả', 'Một cửa điện tử', 'Tình hình giải quyết hồ sơ', 'Lấy ý kiến dự thảo', 'Lấy ý kiến nhân dân', 'Bản đồ', 'Bản đồ số', 'Quảng bá', 'Đơn vị trực thuộc', 'Tổ chức đoàn thể', 'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh', 'Tin nhắn', 'Bảng giá đất', 'Doanh nghiệp', 'Người phát ngôn', 'Phổ biến giáo dục pháp luật', 'Tuyên truyền pháp luật', 'Đăng ký nhận tin', 'Nhận tin qua email', 'Sản phẩm OCOP', 'Văn bản pháp quy',
  ],
  readMore: ['Xem tiếp', 'Xem thêm', 'Xem tất cả', 'Xem toàn bộ', 'Đọc tiếp', 'Đọc thêm', 'Tất cả', 'Xem chi tiết', 'Xem nhiều hơn', 'Tải thêm', 'Xem tiếp...', 'Các tin tiếp', 'Trọn bộ'],

  counterHeading: [
    'Lượt truy cập', 'Thống kê truy cập', 'Số lượt truy cập', 'Visitor Tracking', 'Truy cập', 'Bộ đếm truy cập', 'Số người truy cập', 'Thống kê lượt truy cập', 'Thông tin truy cập', 'Lượng truy cập', 'Tổng truy cập', 'Lượt truy cập website', 'Thống kê website', 'Số lượng truy cập', 'Người truy cập', 'Thống kê truy cập website', 'Khách truy cập',
  ],
  guestWords: ['khách'],
  counterNouns: [
    'truy cập', 'lượt truy cập', 'số lượt truy cập', 'lượt', 'số lượt', 'lượt xem', 'lượt xem trang', 'số lượt xem', 'khách', 'số khách', 'lượt khách',
    'khách truy cập', 'khách thăm', 'người xem', 'người truy cập', 'số người truy cập', 'lượt người',
  ],
  counter: {
    online: ['Người đang xem', 'Số người đang xem', 'Người online', 'Đang online', 'Đang trực tuyến', 'Đang truy cập', 'Số người online', 'Số người đang online', 'Trực tuyến', 'Online', 'User Online', 'Số người trực tuyến', 'Đang xem', 'Người đang online', 'Khách đang xem', 'Số người đang truy cập', 'Khách trực tuyến', 'Hiện tại', 'Hiện đang online', 'Số lượt đang truy cập', 'Đang hoạt động', 'Truy cập hiện tại', 'Số khách online', 'Online hiện tại', 'Khách online'],
    today: ['Hôm nay', 'Trong ngày', 'Lượt truy cập trong ngày', 'Truy cập trong ngày', 'Truy cập hôm nay', 'trong hôm nay', 'Ngày hôm nay', 'Lượt truy cập hôm nay', 'Số lượt truy cập trong ngày', 'Số lượt truy cập hôm nay', 'Trong ngày hôm nay', 'Access in day', 'Access today', 'Khách hôm nay'],
    yesterday: ['Hôm qua', 'Ngày hôm qua', 'Truy cập hôm qua', 'Lượt truy cập hôm qua', 'Access yesterday'],
    week: ['Tuần', 'Trong tuần', 'Tuần này', 'Truy cập trong tuần', 'Truy cập tuần này', 'Lượt truy cập trong tuần', 'Số lượt truy cập trong tuần', 'Tuần hiện tại', 'Trong tuần này', 'Access in week'],
    month: ['Tháng', 'Tháng này', 'Trong tháng', 'Tháng hiện tại', 'Truy cập trong tháng', 'Truy cập tháng này', 'Lượt truy cập trong tháng', 'Số lượt truy cập trong tháng', 'Trong tháng này', 'Access in month'],
    year: ['Năm:', 'Năm nay', 'Trong năm', 'Năm này', 'Năm hiện tại', 'Truy cập trong năm', 'Lượt truy cập trong năm', 'Access in year'],
    total: ['Số lượt đã xem', 'Tổng lượt xem', 'Tất cả', 'Tổng', 'Tổng cộng', 'Tổng số', 'Tổng lượt', 'Tổng số lượt', 'Tổng truy cập', 'Tổng lượt truy cập', 'Tổng số lượt truy cập', 'Tổng số truy cập', 'Số lượt truy cập', 'Total visited', 'Lượt truy cập', 'truy cập', 'Số người truy cập', 'Tổng số người truy cập', 'Tổng lượng truy cập', 'Đã truy cập', 'Lượng truy cập', 'Số lượng truy cập', 'Bạn là người truy cập thứ', 'Bạn là người thứ', 'Bạn là khách thứ', 'Bạn là vị khách thứ', 'Quý khách là người thứ', 'Tổng số khách'],
    other: ['Máy chủ tìm kiếm', 'Khách viếng thăm', 'thành viên', 'Thành viên online', 'Thành viên trực tuyến', 'lượt xem', 'Tuần trước', 'Tháng trước', 'Năm trước', 'IP của bạn', 'Địa chỉ IP', 'Trình duyệt', 'Khách', 'Khách vãng lai', 'Bot', 'Lượt xem trang'],
  },
  views: ['Xem:', 'Đã đọc', 'Số lượt đã xem', 'Lượt xem', 'Số lượt xem', 'Số lượt người xem', 'Lượt đọc', 'Số lần xem', 'Số lượt đọc', 'Đã xem', 'Lần xem', 'lượt xem', 'Số người xem', 'Lượt truy cập bài', 'Lần đọc', 'Lượt nghe', 'Người xem'],

  publishedLabel: [
    'Ngày đăng', 'Ngày đăng bài', 'Ngày đăng tin', 'Đăng ngày', 'Đăng lúc', 'Đăng vào', 'Ngày xuất bản', 'Xuất bản', 'Thời gian đăng', 'Ngày phát hành', 'Publish date', 'Ngày viết', 'Ngày tạo', 'Được đăng ngày', 'Được đăng', 'Đã đăng', 'Gửi lúc', 'Ngày gửi', 'Thời gian', 'Ngày giờ đăng', 'Được viết ngày', 'Viết ngày', 'Tin đăng ngày', 'Ngày đưa tin', 'Đưa lên lúc', 'Post date', 'Đăng bởi',
  ],
  updatedLabel: ['Cập nhật', 'Cập nhật ngày', 'Cập nhật lúc', 'Ngày cập nhật', 'Lần cập nhật cuối', 'Cập nhật lần cuối', 'Cập nhật mới nhất', 'Lần cuối cập nhật', 'Sửa lần cuối', 'Chỉnh sửa lần cuối', 'Thời gian cập nhật', 'Ngày sửa', 'Cập nhật gần nhất'],
  todayLabel: ['Hôm nay', 'Hôm nay ngày', 'Hôm nay là', 'Bây giờ là', 'Hà Nội, ngày'],

  bylineLabel: [
    'Lời', 'Lời và ảnh', 'Lời, ảnh', 'Được viết bởi', 'Tác giả', 'Tác giả bài viết', 'Người viết', 'Người viết bài', 'Người đăng', 'Người đăng tin', 'Người gửi', 'Tin, ảnh', 'Tin ảnh', 'Tin & ảnh', 'Tin và ảnh', 'Tin - ảnh', 'Tin/ảnh', 'Tin, hình', 'Tin và hình', 'Ảnh, tin', 'Ảnh và tin', 'Bài và ảnh', 'Bài, ảnh', 'Bài & ảnh', 'Bài - ảnh', 'Bài ảnh', 'Bài, hình', 'Ảnh, bài', 'Tin bài', 'Tin, bài', 'Tin, bài, ảnh', 'Tin', 'Bài', 'Bài viết',
    'Đưa tin', 'Người đưa tin', 'Thực hiện', 'T/h', 'Tổng hợp', 'Biên soạn', 'Biên tập', 'Bài và clip', 'Tin và clip', 'Tin, ảnh, clip', 'Nguồn tin, ảnh', 'Phóng viên', 'Cộng tác viên', 'CTV', 'Được đăng bởi', 'Đăng bởi', 'Viết bởi', 'Người tổng hợp', 'Sưu tầm', 'Nhóm tác giả', 'Nhóm phóng viên', 'Nội dung', 'Bài và ảnh minh họa',
  ],
  bylineOpener: ['Đăng bởi', 'Được đăng bởi', 'Viết bởi'],
  conjunctions: ['và'],
  photoLabel: ['Ảnh', 'Ảnh tư liệu', 'Hình ảnh', 'Hình', 'Ảnh minh họa', 'Nguồn ảnh', 'Ảnh chụp', 'Clip', 'Video', 'Đồ họa'],
  organizationWords: [
    'TTYT', 'TTDVNN', 'TTGDNN', 'TTPTQĐ', 'TTPVHCC', 'BVĐK', 'PGD', 'PGDĐT', 'THCS', 'THPT', 'TH&THCS', 'ĐTN', 'HLHPN', 'LHPN', 'HND', 'HCCB', 'BCHQS', 'BQL', 'BCĐ', 'BHXH', 'VKS', 'HTX', 'NHCSXH', 'Đồn Biên phòng', 'Đồn Công an', 'Đội Cảnh sát', 'Đội CSGT', 'Đội Công an', 'Đội Quản lý',
    'Đài', 'Đài TT', 'Đài Truyền thanh', 'ĐTT', 'Phòng', 'UBND', 'Ủy ban', 'Ủy ban nhân dân', 'HĐND', 'Hội', 'HĐ', 'Trung tâm', 'TT', 'TTVH', 'TTVHTT', 'VHTT', 'Văn phòng', 'VP', 'Ban', 'BBT', 'Ban Biên tập', 'Đoàn', 'TM.', 'KT.', 'TL.', 'TUQ.', 'Huyện đoàn', 'Tỉnh đoàn', 'Thành đoàn', 'Đoàn TN', 'Đoàn xã', 'Đảng ủy', 'Huyện ủy', 'Tỉnh ủy', 'Chi bộ', 'Sở', 'Chi cục', 'Cục', 'Công an', 'CA', 'Mặt trận', 'MTTQ', 'UBMTTQ', 'UBMT', 'Liên đoàn', 'LĐLĐ', 'Công đoàn', 'Trường', 'Trạm', 'Bệnh viện', 'BCH', 'Bộ phận', 'Tổ', 'Cổng TTĐT', 'Cổng thông tin', 'Cổng Thông tin điện tử', 'Trang TTĐT', 'Ban quản trị', 'Quản trị', 'Hạt', 'Viện', 'Tòa án', 'TAND', 'VKSND', 'Chi hội', 'Bảo tàng', 'Thư viện', 'Xí nghiệp', 'Công ty', 'Nhà văn hóa', 'Ngân hàng',
  ],
  organizationEnd: [],
  roleWords: ['Thầy', 'Thầy giáo', 'Cô giáo', 'Đã ký', 'Cán bộ', 'Phóng viên', 'PV', 'CTV', 'Phó Bí thư', 'Bí thư', 'Chủ tịch', 'Phó Chủ tịch', 'Chánh văn phòng', 'Công chức', 'Công chức VHXH', 'CC VHXH', 'Trưởng phòng', 'Phó trưởng phòng', 'Giám đốc', 'Phó Giám đốc', 'Cộng tác viên', 'Chuyên viên', 'Thạc sĩ', 'ThS', 'Tiến sĩ', 'TS', 'BS', 'Bác sĩ', 'Luật sư', 'Nhà báo', 'Thượng úy', 'Đại úy', 'Thiếu tá', 'Trung tá', 'Văn hóa xã', 'Hiệu trưởng', 'GV'],

  sourceLabel: ['Nguồn', 'Nguồn tin', 'Nguồn tin bài', 'Nguồn bài viết', 'Theo nguồn', 'Nguồn trích', 'Trích nguồn', 'Link gốc', 'Link nguồn', 'Xem bài gốc', 'Link bài gốc', 'Nguồn dẫn', 'Dẫn nguồn', 'Theo nguồn tin', 'Bài gốc'],
  sourceWords: ['Theo', 'Trích từ', 'Dẫn theo'],
  outletWords: ['Trang TTĐT', 'Trang thông tin', 'Trang tin', 'Trang điện tử', 'Báo', 'TTXVN', 'Đài', 'Thông tấn xã', 'VOV', 'VTV', 'VnExpress', 'VietnamPlus', 'Tạp chí', 'Tuổi Trẻ', 'Thanh Niên', 'Dân trí', 'Nhân Dân', 'Lao Động', 'Tiền Phong', 'Cổng TTĐT', 'Cổng thông tin', 'Báo điện tử', 'PTTH', 'online', 'Chính phủ', 'baochinhphu', 'Đài PT-TH', 'Cổng Thông tin điện tử'],

  footerStart: [
    'Bản quyền', 'Bản quyền thuộc', 'Giấy phép', 'Giấy phép số', 'Cơ quan chủ quản', 'Cơ quan quản lý', 'Cơ quan quản trị', 'Cơ quan thường trực', 'Chịu trách nhiệm', 'Người chịu trách nhiệm', 'Chịu trách nhiệm nội dung', 'Chịu trách nhiệm chính', 'Trụ sở', 'Trụ sở chính', 'Địa chỉ', 'Đơn vị quản lý', 'Đơn vị chủ quản', 'Thiết kế bởi', 'Thiết kế và xây dựng', 'Phát triển bởi', 'Xây dựng bởi', 'Vận hành bởi', 'Điện thoại:', 'Số điện thoại:', 'Điện thoại liên hệ', 'ĐT:', 'Tel:', 'Fax:', 'Email:', 'Hộp thư:', 'Website:', 'Thường trực Ban biên tập', 'Trưởng Ban biên tập', 'Trưởng ban', 'Phó trưởng ban biên tập', 'Tổng biên tập', 'Ban biên tập:', 'Cổng thông tin điện tử', 'Trang thông tin điện tử', 'Copyright', '©', 'Powered by', 'Đơn vị thực hiện', 'Đơn vị thiết kế', 'Đơn vị xây dựng', 'Hotline', 'Designed by', 'Giờ làm việc:', 'Mọi ý kiến', 'Ghi rõ nguồn', 'Số giấy phép',
  ],
  footerPart: ['Ghi rõ nguồn', 'ghi rõ nguồn', 'khi phát hành lại', 'phát hành lại thông tin từ', 'Giấy phép số', 'Bản quyền thuộc về', 'GP-TTĐT', 'GPTTĐT', '/GP-', 'Giấy phép thiết lập', 'Giấy phép xuất bản', 'All rights reserved', 'Tối ưu trên trình duyệt', 'Chịu trách nhiệm xuất bản', 'Mọi sao chép', 'Xem tốt nhất'],
  noticePart: [
    'Đánh giá bài viết', 'số điểm của bài viết', 'lượt đánh giá)', 'Trình phát Video', 'Trình phát đang tải', 'Video đang tải', 'Chào mừng bạn đến', 'Chào mừng quý vị', 'Chào mừng các bạn đến', 'Kính chào quý khách', 'Bạn đã không sử dụng', 'trình duyệt của bạn không hỗ trợ', 'Trình duyệt không hỗ trợ', 'Vui lòng bật JavaScript', 'bật javascript', 'sử dụng cookie', 'sử dụng cookies', 'Đăng ký để nhận tin', 'không được hiển thị công khai', 'Tự động đăng xuất', 'Tài khoản hoặc mật khẩu', 'Nội dung đang được cập nhật', 'đang cập nhật dữ liệu',
  ],
  attachment: ['Tệp đính kèm', 'File đính kèm', 'Đính kèm', 'Tập tin đính kèm', 'Tải tệp', 'Tải file', 'Tải về tại đây', 'Tải văn bản', 'Tài liệu đính kèm', 'Văn bản đính kèm', 'Danh sách đính kèm', 'Toàn văn tải về', 'Tài liệu tải về', 'Các tệp đính kèm', 'Các file đính kèm'],
  tags: ['Từ khóa', 'Từ khoá', 'Chủ đề', 'Tags', 'Tag', 'Thẻ', 'Chuyên mục:', 'Danh mục:', 'Từ khóa liên quan', 'Từ khóa tìm kiếm', 'Lĩnh vực:', 'Chủ đề liên quan'],
  noise: ['Responsive image', 'Banner', 'Background', 'null', 'Array', 'undefined', 'Slide', 'Image', 'Loading', 'Đang tải', 'Đang tải dữ liệu', 'Đang tải...', 'Đang cập nhật', 'Logo', 'Quảng cáo', 'Your browser does not support the audio element', 'Đang xử lý', 'Không có dữ liệu', 'No image'],
  siteName: ['Cổng thông tin điện tử', 'Cổng TTĐT', 'Trang thông tin điện tử', 'Trang TTĐT', 'Website', 'Trang tin điện tử', 'Báo điện tử', 'Cổng thành phần'],

  documentWords: ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Nội quy', 'Điều lệ', 'Quy ước', 'Hương ước', 'Thể lệ', 'Biên bản', 'Hướng dẫn', 'Quyết định', 'Thông báo', 'Công văn', 'Nghị quyết', 'Chỉ thị', 'Kế hoạch', 'Tờ trình', 'Nghị định', 'Thông tư', 'Luật', 'Công điện', 'Văn bản số', 'Số ký hiệu', 'Số/Ký hiệu', 'Giấy mời', 'Quy chế', 'Trích yếu'],
  gridLabel: ['Số/Ký hiệu', 'Số ký hiệu', 'Số hiệu', 'Trích yếu', 'Trích yếu nội dung', 'Cơ quan ban hành', 'Đơn vị ban hành', 'Nơi ban hành', 'Người ký', 'Chức vụ người ký', 'Loại văn bản', 'Hình thức văn bản', 'Lĩnh vực', 'Ngày ban hành', 'Ngày hiệu lực', 'Ngày có hiệu lực', 'Tình trạng hiệu lực', 'Hiệu lực', 'Độ khẩn', 'Độ mật', 'Phạm vi', 'Tệp văn bản'],
  clauseWords: ['Điều', 'Chương', 'Mục', 'Phần'],
  scheduleWords: ['Lịch công tác', 'Lịch làm việc', 'Lịch tiếp công dân', 'Lịch tuần', 'Lịch công tác tuần', 'Lịch phát sóng', 'Lịch cắt điện', 'Lịch cúp điện', 'Lịch tiếp dân', 'Lịch trực', 'Lịch họp', 'Chương trình công tác tuần', 'Lịch hoạt động'],
  announcement: ['Thông báo'],
  headingStart: [
    'Phát huy', 'Phát hiện', 'Phát triển', 'Đẩy mạnh', 'Nâng cao', 'Tăng cường', 'Giữ', 'Giữ gìn', 'Cần', 'Không còn', 'Không để', 'Không phải', 'Vì',
    'Vì sao', 'Làm gì', 'Làm sao', 'Làm thế nào', 'Tạo', 'Xây dựng', 'Chủ động', 'Quyết tâm', 'Hiệu quả', 'Khó khăn', 'Hành trình', 'Chuyện', 'Niềm vui', 'Nỗi',
    'Giải pháp', 'Kết quả', 'Mục tiêu', 'Nhiệm vụ', 'Thách thức', 'Cơ hội', 'Bài học', 'Hướng đi', 'Lan tỏa', 'Linh hoạt', 'Sáng tạo', 'Tiếp tục', 'Phấn đấu',
    'Chung tay', 'Gắn', 'Lấy', 'Biến', 'Bảo vệ', 'Bảo đảm', 'Đảm bảo', 'Góp phần', 'Hướng tới', 'Thay đổi', 'Ưu tiên', 'Tháo gỡ', 'Chuyển đổi', 'Nhân rộng',
    'Khai thác', 'Khơi dậy',
  ],
  captionStart: ['Quang cảnh', 'Toàn cảnh', 'Khung cảnh', 'Ảnh minh họa', 'Hình ảnh minh họa', 'Trong ảnh', 'Ảnh trên', 'Ảnh dưới'],
  captionPart: [
    'ngoài cùng bên phải', 'ngoài cùng bên trái', 'bên phải)', 'bên trái)', '(bên phải', '(bên trái', 'từ trái sang', 'từ trái qua', 'từ phải sang', 'từ phải qua',
    'thứ hai từ trái', 'thứ hai từ phải', 'thứ ba từ trái', 'thứ ba từ phải', 'đứng giữa)', '(đứng giữa', 'ngồi giữa)', '(giữa)', 'hàng đầu)', '(hàng trước',
    '(áo trắng', '(ảnh trên', '(ảnh dưới', '(ảnh nhỏ', 'chụp ảnh lưu niệm',
  ],
  storyOpeners: [
    'Rất mong', 'Kính mong', 'Mong', 'Trân trọng', 'Yêu cầu', 'Kính đề nghị',
    'Dịp này', 'Nhân dịp này', 'Tuy nhiên', 'Ngoài ra', 'Bên cạnh đó', 'Theo đó', 'Sau đó', 'Trước đó', 'Ngay sau', 'Kết thúc', 'Đến nay', 'Hiện', 'Hiện nay',
    'Hiện tại', 'Đây là', 'Đó là', 'Đồng thời', 'Cùng với', 'Qua đó', 'Từ đó', 'Nhờ đó', 'Vì vậy', 'Do đó', 'Tiếp đó', 'Cuối cùng', 'Dự kiến', 'Được biết', 'Theo',
    'Trong đó', 'Tại đây', 'Tại buổi', 'Tại hội nghị', 'Tại lễ', 'Tiếp theo', 'Mặc dù', 'Nếu', 'Khi', 'Để', 'Với', 'Sau', 'Trước', 'Nhiều', 'Mọi', 'Đề nghị', 'Xin',
    'Chúng tôi', 'Tôi', 'Nhưng', 'Và', 'Còn', 'Cũng', 'Riêng', 'Đặc biệt', 'Đáng chú ý', 'Như vậy', 'Hội nghị đã', 'Đại hội đã', 'Thời gian tới', 'Năm', 'Tháng',
    'Ngày', 'Lịch', 'Danh sách', 'Kết quả',
  ],
  storyWords: ['rất', 'đã', 'là', 'sẽ', 'phải', 'cần phải', 'này', 'đó', 'nhất trí', 'diễn ra', 'hoàn thành', 'đạt', 'kinh phí', 'trị giá'],
  farewells: ['Trân trọng', 'Xin', 'Kính', 'Chúc', 'Cảm ơn', 'Hẹn', 'Mời', 'Hết'],
  slogan: ['Nhiệt liệt chào mừng', 'Chào mừng bạn ghé thăm', 'Chào mừng bạn đến với', 'Chào mừng các bạn đến với', 'Chào mừng quý vị đến với', 'Chào mừng quý vị ghé thăm', 'Toàn Đảng, toàn dân', 'Thi đua lập thành tích chào mừng', 'Sống, chiến đấu, lao động và học tập theo', 'Đẩy mạnh học tập và làm theo tư tưởng'],
  photoReport: ['Chùm ảnh', 'Phóng sự ảnh', 'Tin ảnh', 'Album ảnh', 'Bộ ảnh'],
  errorPage: ['Không tìm thấy trang', 'Không tìm thấy nội dung', 'Trang không tồn tại', 'Trang bạn tìm không tồn tại', 'Trang bạn yêu cầu không tồn tại', 'Lỗi 404', 'Lỗi truy cập', 'Đường dẫn không tồn tại', 'Bài viết không tồn tại'],
};
