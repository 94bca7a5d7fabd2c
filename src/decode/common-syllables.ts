/** Frequent Vietnamese syllables with marks. They decide where two tables both make well-formed syllables of a short text. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'ấp ảnh ánh bà bác bài bạn bản báo bão bằng bảo bắc bầu bé bên bệnh bí bị biết biển biểu bình bố bộ bởi bước buổi cá các cách cán căn cầu cần cả cấp ' +
    'cảnh chào chất chấp chế chỉ chị chí chính chọn chỗ chống chủ chúc chúng chuyên chuyển chương chức chứng có cổ cộng công cơ của củ cũ cũng cùng cư cử cửa cứu ' +
    'dân dạy dẫn dịch diễn diện dự dục dụng dưới dương đã đại đảm đang đánh đào đạo đạt đảng đăng đặc đất đầu đầy đây để đề đến đều đi địa điểm điều điện ' +
    'định đó đoàn độ đối đội đồng động đô đông đời đơn đón đúng đưa được đường đức gắng gần gây giá giải giáo giảng giới giữ giúp giờ gồm gửi hà hạ hai hại hải hàng ' +
    'hành hạn hạnh hằng hết hệ hiện hiệu hình hiểu hóa hòa hoá hoạt học hỏi họp họ hồ hộ hỗ hội hôm hợp hơn huyện hưng hướng hữu kế kết kể kỳ kỹ kiểm kiến ' +
    'kiện kinh khác khách khai khám khảo khẩn khó khỏe khối không khởi khu khuyến kính là lãnh làm lại lần lập lễ lên lịch liên liệu lĩnh loại lợi lời lớn lực luật lượng lượt ' +
    'lý mà mạnh mặt mẫu mới mỗi mọi môi một mục mừng mười mưa nào nạn năm nắm nâng này năng nếu ngày nghề nghị nghĩa nghiệp ngoài người nguồn nguyên nguyễn nhà nhân ' +
    'nhất nhận nhật nhiệm nhiều nhìn nhưng những nhỏ nhóm nữ nước nội nông nơi nói ông ở phạm phải phản pháp phát phần phân phê phí phó phố phòng phong phối phổ phú phương phụ phường phục ' +
    'quá quân quảng quận quả quản quốc quê quý quỹ quyền quyết rà rất rằng rõ rộng sách sáng sản sạch sắc sẽ sĩ sinh số sống sơ sở sông sơn sử sự sức sửa tác tài tại tạo tập tất tặng tâm ' +
    'tây tế tết tên thái tháng thành thảo thắng thắm thăm thăng thấy thầy thân thất thế thể thêm theo thị thì thích thiện thiết thiếu thông thôn thống thời thủ thuật thuận thuế ' +
    'thuộc thủy thuỷ thúc thư thứ thực thường thưởng thượng tích tiền tiên tiếp tiếng tiến tiểu tiêu tin tình tỉnh tính tịch tòa toán toàn tổ tổng tốt tố tôi tôn tối tới trách trạm trang trải trả trạng trấn ' +
    'trẻ trên trí trị trình triển triệu trò trọng trồng trợ trời truyền truyện trực trung trước trường trưởng trúng tuổi tuyến tuyển tuyên tuần từ tự tư tương tưởng tượng ủy uỷ ủng vào vàng vấn vận văn ' +
    'vẫn vật vệ về viên viết việc việt vị vì vĩnh vòng vốn với vụ vùng vừa vững xã xây xảy xin xét xếp xử xuân xuất xưởng xuống ý yên yếu yêu'
  ).split(' '),
);
