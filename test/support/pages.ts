/** Small pages for tests that need any page at all. */

/** A town's news page as a browser gives its text. */
export const VI_PAGE = `Trang chủ
Giới thiệu
Tin tức

Xã Hòa Bắc khánh thành cầu treo Nà Lang

Thứ Năm, 14/03/2024, 08:20

Sáng 13/3, xã Hòa Bắc tổ chức lễ khánh thành cầu treo Nà Lang bắc qua suối Cái, nối hai thôn ở phía tây của xã với đường liên huyện.

Cây cầu dài 64 m, rộng 2 m, được xây trong tám tháng với kinh phí 2,4 tỷ đồng, một nửa do nhân dân trong xã đóng góp.

Ông Lò Văn Phúc, trưởng thôn Nà Lang, cho biết từ nay học sinh không còn phải lội suối đến trường trong mùa mưa lũ.

Tác giả: Mai Thị Đào

Các tin khác
Lịch tiêm phòng cho đàn gia súc đợt 1 (10/03/2024)
Họp chợ phiên đầu năm ở bản Nà Lang (02/03/2024)

Đang truy cập: 7
Tổng lượt truy cập: 81.204
`;

/** The same kind of page in English. */
export const EN_PAGE = `Home
News
Contact

Footbridge over the Alder Brook opens to walkers

Published: 12 March 2024

The parish council opened a new footbridge over the Alder Brook on Saturday, after eight months of work and two floods.

The bridge is 21 metres long and replaces a crossing that was washed away three winters ago, which had cut off the northern footpath.

Councillor Wanda Applegarth said that schoolchildren from Upper Alder would no longer have to walk along the main road.

Related news
Allotment rents for the coming year (3 March 2024)
Library van: new stops from April (27 February 2024)
`;

/** Bytes that are no text in any encoding: the beginning of a PNG image, and some that follow. */
export const NO_TEXT = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4, 0xff, 0xfe, 6, 7, 0, 14, 15, 16, 17, 18, 0, 1, 2, 0xf0, 0x80, 3]);
