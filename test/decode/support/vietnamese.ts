/** A page of Vietnamese text written for these tests: headings in capitals, lists, quotes, every vowel with every tone. */
export const VIETNAMESE = `CỔNG THÔNG TIN ĐIỆN TỬ XÃ PHÚ LƯƠNG
Trang chủ | Giới thiệu | Tin tức – Sự kiện | Thủ tục hành chính | Liên hệ

Xã Phú Lương ra quân làm thủy lợi nội đồng, chuẩn bị cho vụ xuân
Thứ Ba, 14/01/2020 08:15

Sáng ngày 13/1, đông đảo cán bộ và nhân dân tám thôn đã có mặt trên cánh đồng Mả Vối để nạo vét kênh mương, đắp lại bờ vùng, bờ thửa.
Theo kế hoạch, toàn xã phải đào đắp hơn 5.200 m³ đất, giải tỏa bèo bồng trên 7 km kênh cấp ba. Đến hết buổi chiều, khối lượng hoàn thành đã vượt chỉ tiêu đề ra.
Ông Vũ Hữu Kỷ, Phó Chủ tịch UBND xã, phát biểu: “Nước về đến đâu, bà con làm đất đến đó. Chúng tôi không để ruộng nào khô hạn.”

- Thôn Thượng: 820 m³, dẫn đầu phong trào;
- Thôn Hạ: 640 m³, huy động 120 người;
- Thôn Trại Cỏ: 515 m³ (còn vướng một đoạn ngõ hẹp).

Bà Lê Thị Khuyên ở thôn Đoài kể rằng mấy năm trước, cứ vào độ giêng hai là mạ thiếu nước, nhiều nhà phải tát gầu sòng suốt đêm. Từ ngày trạm bơm được sửa, nỗi lo ấy vơi hẳn; người già, trẻ nhỏ đều mừng.
Cũng trong dịp này, Hội Phụ nữ xã nhận chăm sóc ba tuyến đường hoa, Đoàn Thanh niên quét dọn nghĩa trang liệt sĩ, Hội Cựu chiến binh trồng hai trăm cây xà cừ quanh hồ.
Kỹ sư nông nghiệp khuyến cáo: giống lúa ngắn ngày nên gieo sau tiết lập xuân, giữ mực nước nông, bón lót đủ phân chuồng, tránh rét đậm kéo dài. Những thửa nhiễm phèn cần thau rửa kỹ, bổ sung vôi bột.
Ngoài ra, cán bộ thú y tiêm phòng cho đàn trâu bò, phun thuốc khử trùng ở chợ và các trại lợn; hộ nào giấu dịch sẽ bị xử phạt nghiêm.

THÔNG BÁO VỀ VIỆC NGHỈ TẾT NGUYÊN ĐÁN
Ủy ban nhân dân xã thông báo lịch nghỉ Tết từ ngày 23/1 đến hết ngày 29/1. Bộ phận một cửa trực giải quyết hồ sơ khai tử, khai sinh và chứng thực khẩn cấp.
Đề nghị các gia đình treo cờ Tổ quốc, giữ gìn vệ sinh ngõ xóm, tuyệt đối không đốt pháo nổ, không thả đèn trời; phát hiện cháy phải báo ngay số 114.

Bảng chữ: à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ
Chữ hoa: À Á Ả Ã Ạ Ă Ằ Ắ Ẳ Ẵ Ặ Â Ầ Ấ Ẩ Ẫ Ậ È É Ẻ Ẽ Ẹ Ê Ề Ế Ể Ễ Ệ Ì Í Ỉ Ĩ Ị Ò Ó Ỏ Õ Ọ Ô Ồ Ố Ổ Ỗ Ộ Ơ Ờ Ớ Ở Ỡ Ợ Ù Ú Ủ Ũ Ụ Ư Ừ Ứ Ử Ữ Ự Ỳ Ý Ỷ Ỹ Ỵ Đ

Tác giả: Đỗ Quỳnh Giao
Nguồn: Đài truyền thanh xã
Lượt xem: 1.204
Các tin khác
Hội nghị hiệp thương lần thứ nhất giới thiệu người ứng cử (10/01/2020)
Trao quà cho học sinh nghèo vượt khó nhân dịp năm mới (08/01/2020)
Khai mạc giải bóng chuyền hơi “Mừng Đảng – Mừng Xuân” (05/01/2020)
Tập huấn kỹ thuật ghép cành nhãn, vải; phòng trừ sâu đục thân (31/12/2019)
Đang truy cập: 12
Hôm nay: 341
Tổng lượt truy cập: 906.775
Bản quyền thuộc về UBND xã Phú Lương, huyện Quỳnh Lưu. Mọi trích dẫn phải ghi rõ nguồn gốc.
`;
