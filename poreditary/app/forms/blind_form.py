# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'blind_form.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFormLayout,
    QLabel, QSizePolicy, QWidget)
class Ui_BlindForm(object):
    def setupUi(self, BlindForm):
        if not BlindForm.objectName():
            BlindForm.setObjectName(u"BlindForm")
        self.rows = QFormLayout(BlindForm)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.view_label = QLabel(BlindForm)
        self.view_label.setObjectName(u"view_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.view_label)

        self.view = QComboBox(BlindForm)
        self.view.setObjectName(u"view")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.view)

        self.against_label = QLabel(BlindForm)
        self.against_label.setObjectName(u"against_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.against_label)

        self.against = QComboBox(BlindForm)
        self.against.setObjectName(u"against")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.against)

        self.earlier_from_label = QLabel(BlindForm)
        self.earlier_from_label.setObjectName(u"earlier_from_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.earlier_from_label)

        self.earlier_from = QDateEdit(BlindForm)
        self.earlier_from.setObjectName(u"earlier_from")
        self.earlier_from.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.earlier_from)

        self.earlier_until_label = QLabel(BlindForm)
        self.earlier_until_label.setObjectName(u"earlier_until_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.earlier_until_label)

        self.earlier_until = QDateEdit(BlindForm)
        self.earlier_until.setObjectName(u"earlier_until")
        self.earlier_until.setCalendarPopup(True)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.earlier_until)

        self.later_from_label = QLabel(BlindForm)
        self.later_from_label.setObjectName(u"later_from_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.later_from_label)

        self.later_from = QDateEdit(BlindForm)
        self.later_from.setObjectName(u"later_from")
        self.later_from.setCalendarPopup(True)

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.later_from)

        self.later_until_label = QLabel(BlindForm)
        self.later_until_label.setObjectName(u"later_until_label")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.later_until_label)

        self.later_until = QDateEdit(BlindForm)
        self.later_until.setObjectName(u"later_until")
        self.later_until.setCalendarPopup(True)

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.later_until)

#if QT_CONFIG(shortcut)
        self.view_label.setBuddy(self.view)
        self.against_label.setBuddy(self.against)
        self.earlier_from_label.setBuddy(self.earlier_from)
        self.earlier_until_label.setBuddy(self.earlier_until)
        self.later_from_label.setBuddy(self.later_from)
        self.later_until_label.setBuddy(self.later_until)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BlindForm)

        QMetaObject.connectSlotsByName(BlindForm)
    # setupUi

    def retranslateUi(self, BlindForm):
        self.view_label.setText(QCoreApplication.translate("BlindForm", u"V&iew", None))
        self.against_label.setText(QCoreApplication.translate("BlindForm", u"&Compare", None))
        self.earlier_from_label.setText(QCoreApplication.translate("BlindForm", u"Earlier &from", None))
        self.earlier_until_label.setText(QCoreApplication.translate("BlindForm", u"Earlier &until", None))
        self.later_from_label.setText(QCoreApplication.translate("BlindForm", u"&Later from", None))
        self.later_until_label.setText(QCoreApplication.translate("BlindForm", u"Later un&til", None))
        pass
    # retranslateUi

